import { addDays, dayIn, instantAt } from '../../../platform/calendar-day.ts'

/** When it is morning where somebody lives: now, between eight and eleven there; else the next time that it is eight. */
export function nextMorning(timeZone: string, now: string): string {
  const today = dayIn(timeZone, now)
  const from = instantAt(timeZone, today, '08:00')
  if (now < from) return from
  return now <= instantAt(timeZone, today, '11:00') ? now : instantAt(timeZone, addDays(today, 1), '08:00')
}
