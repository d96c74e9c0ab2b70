import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../platform/web/use-formatter.ts'
import type { AgreementTerms } from '../contract.ts'

/** Calendar days, durations and rhythms in words. */
export function useDays() {
  const t = useTranslations('programmes.days')
  const format = useFormatter()
  const toDate = (day: string) => new Date(`${day}T12:00:00Z`)
  const full = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const every = (days: number) =>
    days % 7 === 0 ? t('everyWeeks', { weeks: days / 7 }) : t('everyDays', { days })
  return {
    day: (day: string) => format.dateTime(toDate(day), full),
    range: (startsOn: string | null, endsOn: string | null) => {
      if (startsOn && endsOn) return format.dateTimeRange(toDate(startsOn), toDate(endsOn), full)
      if (startsOn) return t('from', { day: format.dateTime(toDate(startsOn), full) })
      return endsOn ? t('until', { day: format.dateTime(toDate(endsOn), full) }) : t('none')
    },
    duration: (days: number) => {
      if (days % 30 === 0) return t('months', { months: days / 30 })
      return days % 7 === 0 ? t('weeks', { weeks: days / 7 }) : t('days', { days })
    },
    rhythm: (rhythm: AgreementTerms['rhythm']) =>
      rhythm
        .filter(({ everyDays }, index) => everyDays !== rhythm[index - 1]?.everyDays)
        .map(({ everyDays }) => every(everyDays))
        .join(t('then')),
  }
}
