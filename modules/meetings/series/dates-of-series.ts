import { addDays, instantAt } from '../../../platform/calendar-day.ts'

export type WeeklyHour = {
  readonly firstOn: string
  readonly lastOn: string
  readonly at: string
  readonly timeZone: string
}

/** One date a week at the hour that their clock shows, whatever clocks do; in the night that skips it, as much later. */
export function datesOfSeries({
  firstOn,
  lastOn,
  at,
  timeZone,
}: WeeklyHour): { on: string; startsAt: string }[] {
  const dates: { on: string; startsAt: string }[] = []
  for (let on = firstOn; on <= lastOn; on = addDays(on, 7))
    dates.push({ on, startsAt: instantAt(timeZone, on, at) })
  return dates
}
