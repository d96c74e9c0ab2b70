const halfHoursADay = 48

/** A stretch of one day, in minutes from its midnight: 18:00 to 20:30 is 1080 to 1230. Day 0 is Monday. */
export type DayRange = { day: number; from: number; to: number }

/** Half-hours of a week put together into stretches, each within its day. */
export function weekRanges(weekHours: readonly number[]): DayRange[] {
  const ranges: DayRange[] = []
  for (const halfHour of weekHours.toSorted((one, other) => one - other)) {
    const day = Math.floor(halfHour / halfHoursADay)
    const from = (halfHour % halfHoursADay) * 30
    const last = ranges.at(-1)
    if (last?.day === day && last.to === from) last.to = from + 30
    else ranges.push({ day, from, to: from + 30 })
  }
  return ranges
}

/** The half-hours of a stretch: what `weekRanges` puts together, taken apart again. */
export function halfHoursOf({ day, from, to }: DayRange): number[] {
  const first = day * halfHoursADay + from / 30
  return Array.from({ length: (to - from) / 30 }, (_, index) => first + index)
}
