import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'

/** "Monday 14 September"; what hangs on a day that the edition does not have says so. */
export function useStepDay() {
  const t = useTranslations('guidance.runBook')
  const format = useFormatter()
  return (on: string | null) =>
    on === null
      ? t('noDay')
      : format.dateTime(new Date(`${on}T12:00:00Z`), {
          weekday: 'short',
          day: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        })
}
