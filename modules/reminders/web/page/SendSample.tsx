import { useTranslations } from 'use-intl'
import type { Language } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { sendSampleReminder } from '../../contract.ts'
import type { Event } from '../../due/events.ts'

type SendSampleProps = { readonly editionId: string; readonly event: Event; readonly language: Language }

/** "Send it to me first." */
export function SendSample({ editionId, event, language }: SendSampleProps) {
  const t = useTranslations('reminders.page.sample')
  const refusalText = useRefusalText('reminders')
  const send = useAction(sendSampleReminder, {
    refreshes: [],
    onSuccess: ({ email }) => notify({ message: t('sent', { email }) }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  return (
    <Button
      variant="quiet"
      icon="mail"
      pending={send.pending}
      onPress={() => send.run({ editionId, event, language })}
    >
      {t('send')}
    </Button>
  )
}
