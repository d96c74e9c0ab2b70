import { Temporal } from 'temporal-polyfill'

/** The calendar day of an instant where somebody lives. */
export function dayIn(timeZone: string, at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** So many days later on the calendar. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Days from one calendar day to another, before it negative. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}

/** Between eight in the morning and eight in the evening there: when people are written to. */
export function isDaytime(timeZone: string, at: string): boolean {
  const { hour } = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone)
  return hour >= 8 && hour < 20
}

/** On working days, in the daytime there: when what can wait is sent. */
export function isWorkingDaytime(timeZone: string, at: string): boolean {
  const { dayOfWeek } = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone)
  return dayOfWeek <= 5 && isDaytime(timeZone, at)
}

/** That day, or the Monday after where it falls on a weekend. */
export function workingDay(day: string): string {
  const { dayOfWeek } = Temporal.PlainDate.from(day)
  return dayOfWeek <= 5 ? day : addDays(day, 8 - dayOfWeek)
}

/** The instant at which a clock there shows this hour of that day; in the night that skips it, as much later. */
export function instantAt(timeZone: string, day: string, at: string): string {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(`${day}T${at}`).toZonedDateTime(timeZone)
  return new Date(epochMilliseconds).toISOString()
}

/** The next instant at which people there are written to: this one, or eight in the morning. */
export function nextDaytime(timeZone: string, at: string): string {
  if (isDaytime(timeZone, at)) return at
  const today = dayIn(timeZone, at)
  const morning = instantAt(timeZone, today, '08:00')
  return morning > at ? morning : instantAt(timeZone, addDays(today, 1), '08:00')
}

/** As `nextDaytime`, on a working day. */
export function nextWorkingDaytime(timeZone: string, at: string): string {
  if (isWorkingDaytime(timeZone, at)) return at
  const soon = nextDaytime(timeZone, at)
  const day = dayIn(timeZone, soon)
  return workingDay(day) === day ? soon : instantAt(timeZone, workingDay(day), '08:00')
}
