import { useTranslations } from 'use-intl'
import { serverNow } from '../../../platform/web/now.ts'
import { dayIn, daysBetween } from '../days/wall-time.ts'

/** How far a day is, counted by midnights where the reader lives. */
export function useDaysAhead() {
  const t = useTranslations('meetings.days')
  const days = (at: string, timeZone: string) =>
    daysBetween(dayIn(timeZone, serverNow().toISOString()), dayIn(timeZone, at))
  return {
    ahead: (at: string, timeZone: string) => t('ahead', { days: Math.max(0, days(at, timeZone)) }),
    since: (at: string, timeZone: string) => t('since', { days: Math.max(0, -days(at, timeZone)) }),
  }
}
