const minute = 60_000
const halfHour = 30 * minute
const halfHoursInWeek = 336

/**
 * Half-hours of somebody's own week, as half-hours of the UTC week that holds `weekOf`. The zone's clock of that very
 * week counts, a change of clocks inside it included, so that two people compare what they will really live.
 */
export function weekHoursInUtc(hours: readonly number[], timeZone: string, weekOf: string): number[] {
  const monday = mondayOf(weekOf)
  const offsets = [0, halfHoursInWeek].map((slot) => offsetAt(timeZone, monday + slot * halfHour))
  const steady = offsets[0] === offsets[1]
  const slots = hours.map((slot) => {
    const wall = monday + slot * halfHour
    const offset = steady ? offsets[0]! : offsetOfWall(timeZone, wall)
    const index = Math.floor((wall - offset - monday) / halfHour)
    return (index + halfHoursInWeek) % halfHoursInWeek
  })
  return [...new Set(slots)].toSorted((one, other) => one - other)
}

/** The way back, for words: UTC half-hours of that week in somebody's own time. */
export function weekHoursFromUtc(slots: readonly number[], timeZone: string, weekOf: string): number[] {
  const monday = mondayOf(weekOf)
  const hours = slots.map((slot) => {
    const instant = monday + slot * halfHour
    const index = Math.floor((slot * halfHour + offsetAt(timeZone, instant)) / halfHour)
    return (index + halfHoursInWeek) % halfHoursInWeek
  })
  return [...new Set(hours)].toSorted((one, other) => one - other)
}

/** Monday 00:00 UTC of the week that holds an instant, in milliseconds. */
export function mondayOf(instant: string): number {
  const day = new Date(instant)
  if (Number.isNaN(day.getTime())) throw new RangeError(`weekOf: ${instant}`)
  const sinceMonday = (day.getUTCDay() + 6) % 7
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() - sinceMonday)
}

// The offset is asked at an instant and we hold a wall time: a second look settles it but in the hour that a clock skips.
function offsetOfWall(timeZone: string, wall: number): number {
  const first = offsetAt(timeZone, wall)
  return offsetAt(timeZone, wall - first)
}

function offsetAt(timeZone: string, instant: number): number {
  const { offsets, format } = clockOf(timeZone)
  const known = offsets.get(instant)
  if (known !== undefined) return known
  const offset = offsetSaid(format, instant)
  if (offsets.size >= mostOffsets) offsets.clear()
  offsets.set(instant, offset)
  return offset
}

function offsetSaid(format: Intl.DateTimeFormat, instant: number): number {
  const parts = format.formatToParts(instant)
  const part = (type: string) => Number(parts.find((one) => one.type === type)!.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour') % 24, part('minute'))
  return wall - Math.floor(instant / minute) * minute
}

// Making one costs more than a thousand uses, and all of a cohort asks for the same half-hours of one week.
type Clock = { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number> }
const clocks = new Map<string, Clock>()
const mostOffsets = 1_000

function clockOf(timeZone: string): Clock {
  let clock = clocks.get(timeZone)
  if (clock === undefined) {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    })
    clock = { format, offsets: new Map() }
    clocks.set(timeZone, clock)
  }
  return clock
}
