import { Temporal } from 'temporal-polyfill'

export { dayIn, daysBetween } from '../../../platform/calendar-day.ts'

/** A day and an hour as somebody's clock shows them: 2026-11-26, 18:30. */
export type WallTime = { readonly on: string; readonly at: string; readonly timeZone: string }

/**
 * The instants at which a clock of that zone shows this day and hour: one, none in the night that skips an hour, two in
 * the night that has one twice (the earlier first).
 */
export function instantsOf({ on, at, timeZone }: WallTime): string[] {
  const wall = Temporal.PlainDateTime.from(`${on}T${at}`)
  const readings = (['earlier', 'later'] as const)
    .map((disambiguation) => wall.toZonedDateTime(timeZone, { disambiguation }))
    .filter((reading) => reading.toPlainDateTime().equals(wall))
    .map((reading) => instant(reading))
  return [...new Set(readings)]
}

/** What a clock of that zone shows at an instant. */
export function wallTimeIn(timeZone: string, at: string): { on: string; at: string } {
  const reading = zoned(timeZone, at).toPlainDateTime()
  return {
    on: reading.toPlainDate().toString(),
    at: reading.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

export function zoned(timeZone: string, at: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone)
}

export function instant(at: Temporal.ZonedDateTime): string {
  return new Date(at.epochMilliseconds).toISOString()
}
