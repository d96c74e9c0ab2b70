import { Temporal } from 'temporal-polyfill'
import { later } from '../clock.ts'
import type { Every } from './job.ts'

/** The first time after `now`: times that passed while nobody was there are not made up for. */
export function nextTime(every: Every, now: string, timeZone = Temporal.Now.timeZoneId()): string {
  if ('minutes' in every) return later(now, every.minutes * 60_000)
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone)
  const today = here.withPlainTime(every.dayAt)
  const next =
    Temporal.ZonedDateTime.compare(today, here) > 0 ? today : here.add({ days: 1 }).withPlainTime(every.dayAt)
  return new Date(next.epochMilliseconds).toISOString()
}
