import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../platform/web/use-formatter.ts'
import { useWhen } from '../../meetings/web/index.ts'
import { ownTimeZone } from '../../people/web/index.ts'
import type { Defence } from '../contract.ts'
import { namesZone } from '../rules.ts'

/** Days and hours of the week, by the clock of a zone. */
export function useWeekWords() {
  const t = useTranslations('training.week')
  const format = useFormatter()
  const { hour } = useWhen()
  return {
    hour,
    /** Null where both clocks show the same. */
    theirHour: (at: string, own: string, theirs: string, name: string) =>
      hour(at, own) === hour(at, theirs) ? null : t('theirHour', { hour: hour(at, theirs), name }),
    shortDay: (day: string) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), { weekday: 'short', day: 'numeric', timeZone: 'UTC' }),
    /** Of another week: with its month. */
    shortDate: (day: string) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    weekday: (day: string) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), { weekday: 'short', timeZone: 'UTC' }),
    day: (day: string) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }),
    date: (day: string) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    /** By its reader's clock, which is named where another one shows another hour; it may be in another year than `now`. */
    ofDefence: (
      { startsAt: at, timeZone, plannedIn }: Pick<Defence, 'startsAt' | 'timeZone' | 'plannedIn'>,
      now: Date,
    ) =>
      t(namesZone(at, [timeZone, plannedIn, ownTimeZone()]) ? 'dayAndHourIn' : 'dayAndHour', {
        day: format.dateTime(new Date(at), {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          ...(at.slice(0, 4) !== now.toISOString().slice(0, 4) && { year: 'numeric' }),
          timeZone,
        }),
        hour: hour(at, timeZone),
        zone: format.dateTime(new Date(at), { timeZone, timeZoneName: 'short' }).split(/\s/).at(-1)!,
      }),
    dayAndHour: (at: string, timeZone: string) =>
      t('dayAndHour', {
        day: format.dateTime(new Date(at), { weekday: 'long', day: 'numeric', timeZone }),
        hour: hour(at, timeZone),
      }),
  }
}
