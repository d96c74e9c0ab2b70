import { useTranslations } from 'use-intl'
import { dayIn, daysBetween } from '../../../platform/calendar-day.ts'
import { serverNow } from '../../../platform/web/now.ts'
import { useFormatter } from '../../../platform/web/use-formatter.ts'

/** Days and instants as people say them. */
export function useDays() {
  const t = useTranslations('projects')
  const format = useFormatter()
  const noon = (day: string) => new Date(`${day}T12:00:00.000Z`)
  return {
    short: (day: string) => format.dateTime(noon(day), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    whole: (day: string) => format.dateTime(noon(day), { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    year: (day: string) =>
      format.dateTime(noon(day), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    long: (day: string) =>
      format.dateTime(noon(day), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    /** By the reader's own clock. */
    of: (instant: string) =>
      format.dateTime(new Date(instant), { weekday: 'long', day: 'numeric', month: 'long' }),
    /** "Today", "Tuesday" in the week that follows, the whole day later. */
    since: (instant: string) =>
      daysPassed(instant) === 0
        ? t('today')
        : format.dateTime(
            new Date(instant),
            serverNow().getTime() - Date.parse(instant) < 6 * 86_400_000
              ? { weekday: 'long' }
              : { weekday: 'long', day: 'numeric', month: 'long' },
          ),
    passed: daysPassed,
    hour: (instant: string) =>
      format.dateTime(new Date(instant), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: 'numeric',
        minute: '2-digit',
      }),
  }
}

/** Midnights passed since, by the reader's own clock. */
function daysPassed(instant: string): number {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return daysBetween(dayIn(timeZone, instant), dayIn(timeZone, serverNow().toISOString()))
}
