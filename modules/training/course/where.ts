import { addDays, daysBetween } from '../../../platform/calendar-day.ts'

/** Which week of a project a day is in: the first is 1; before it begins it is 0. */
export function weekOf(startedOn: string, today: string): number {
  return Math.max(0, Math.floor(daysBetween(startedOn, today) / 7) + 1)
}

/** The last day of that week of a project. */
export const dueOnOf = (startedOn: string, dueWeek: number): string => addDays(startedOn, 7 * dueWeek - 1)

/** The Monday and the Sunday around a day. */
export function weekAround(day: string): { fromOn: string; untilOn: string } {
  // The first of January 1900 was a Monday.
  const fromOn = addDays(day, -(((daysBetween('1900-01-01', day) % 7) + 7) % 7))
  return { fromOn, untilOn: addDays(fromOn, 6) }
}
