import { addDays } from '../../../../platform/calendar-day.ts'

/** A month as '2026-12': its weeks from Monday on, with the days before and after that fill them. */
export function weeksOfMonth(month: string): string[][] {
  const first = `${month}-01`
  const weekday = (new Date(`${first}T12:00:00.000Z`).getUTCDay() + 6) % 7
  const start = addDays(first, -weekday)
  const weeks: string[][] = []
  for (let day = start; day < `${monthAfter(month)}-01`; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(day, at)))
  return weeks
}

export const monthOf = (day: string): string => day.slice(0, 7)
export const monthAfter = (month: string): string => monthOf(addDays(`${month}-01`, 31))
export const monthBefore = (month: string): string => monthOf(addDays(`${month}-01`, -1))
