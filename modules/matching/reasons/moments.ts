import { weekHoursFromUtc } from '../cohort/week-hours-in-utc.ts'
import { sentence, type Said } from '../sentences/sentence.ts'

/** "Tuesday evening and Thursday evening", from half-hours of somebody's own week; the rest is counted. */
export function moments(hours: readonly number[], most = 3): Said {
  const afternoons = new Set(hours.filter(isAfternoon).map(dayOf))
  const inOrder = hours.toSorted((one, other) => one - other)
  const parts = [...new Set(inOrder.map((hour) => partOfWeek(hour, afternoons)))]
  const said: Said[] = parts.slice(0, most).map((part) => {
    const [day, time] = part.split(' ') as [string, string]
    return sentence('reasons.moment', { day, time })
  })
  if (parts.length > most) said.push(sentence('reasons.more-moments', { count: parts.length - most }))
  return said
}

/** The same, from the UTC half-hours that the engine compares. */
export function utcMoments(slots: readonly number[], timeZone: string, weekOf: string): Said {
  return moments(weekHoursFromUtc(slots, timeZone, weekOf))
}

// From noon to two is an afternoon only where it goes on.
function partOfWeek(halfHour: number, afternoons: ReadonlySet<number>): string {
  const [day, hour] = [dayOf(halfHour), hourOf(halfHour)]
  const isNoon = hour >= 12 && hour < 14 && !afternoons.has(day)
  const time =
    hour < 6 ? 'night' : hour < 12 ? 'morning' : isNoon ? 'noon' : hour < 18 ? 'afternoon' : 'evening'
  return `d${day} ${time}`
}

function isAfternoon(halfHour: number): boolean {
  return hourOf(halfHour) >= 14 && hourOf(halfHour) < 18
}

function dayOf(halfHour: number): number {
  return Math.floor(halfHour / 48)
}

function hourOf(halfHour: number): number {
  return (halfHour % 48) / 2
}
