import type { Temporal } from 'temporal-polyfill'
import { instant, zoned } from './wall-time.ts'

const quietFrom = 20
const quietUntil = 8

/**
 * When somebody is asked whether they met: two hours after the end, or at 9 the next morning where that falls between
 * 20:00 and 08:00 where they live; and once more at 9 on the third day.
 */
export function whenToAsk(timeZone: string, endsAt: string): [string, string] {
  const end = zoned(timeZone, endsAt)
  const first = end.add({ hours: 2 })
  return [
    instant(isQuiet(first) ? nextNine(first) : first),
    instant(end.add({ days: 3 }).withPlainTime('09:00')),
  ]
}

/** When somebody is told what the other has said: soon, and not at night. Until then it may be undone in silence. */
export function whenToTell(timeZone: string, saidAt: string): string {
  const soon = zoned(timeZone, saidAt).add({ minutes: 15 })
  return instant(isQuiet(soon) ? nextNine(soon) : soon)
}

function isQuiet({ hour }: Temporal.ZonedDateTime): boolean {
  return hour >= quietFrom || hour < quietUntil
}

/** After midnight the next morning is the same day's. */
function nextNine(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return (at.hour < quietUntil ? at : at.add({ days: 1 })).withPlainTime('09:00')
}
