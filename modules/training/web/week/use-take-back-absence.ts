import { useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { takeBackCourseAbsence } from '../../contract.ts'

/** An absence is no more, and what became of its meetings is said. */
export function useTakeBackAbsence() {
  const t = useTranslations('training.absences')
  const wordRefusal = useRefusalText('training')
  return useAction(takeBackCourseAbsence, {
    onSuccess: (counts) => notify({ message: t('takenBack', counts).trim() }),
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
}
