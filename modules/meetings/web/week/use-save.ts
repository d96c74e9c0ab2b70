import { useTranslations } from 'use-intl'
import type { EndpointDefinition } from '../../../../platform/contract.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'

/** Keeps one change of my week at once, and says so, or why not. */
export function useSave<E extends EndpointDefinition>(endpoint: E) {
  const t = useTranslations('meetings.week')
  const refusalText = useRefusalText('meetings')
  return useAction(endpoint, {
    onSuccess: () => notify({ message: t('kept') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
}
