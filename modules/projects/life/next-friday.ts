import { addDays, dayIn, daysBetween, instantAt } from '../../../platform/calendar-day.ts'

/** The next Friday at 16:00 on the clock of a project, after this instant. */
export function nextFriday(timeZone: string, now: string): string {
  const today = dayIn(timeZone, now)
  // The first of January 1900 was a Monday.
  const weekday = ((daysBetween('1900-01-01', today) % 7) + 7) % 7
  const friday = addDays(today, (4 - weekday + 7) % 7)
  const at = instantAt(timeZone, friday, '16:00')
  return at > now ? at : instantAt(timeZone, addDays(friday, 7), '16:00')
}
