import { weekHoursFromUtc } from '../cohort/week-hours-in-utc.ts'
import { sentence, type Said } from '../sentences/sentence.ts'

/** "Tuesday evening and Thursday evening", from half-hours of somebody's own week; the rest is counted. */
export function moments(hours: readonly number[], most = 3): Said {
  const parts = [...new Set(hours.toSorted((one, other) => one - other).map(partOfWeek))]
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

function partOfWeek(halfHour: number): string {
  const hour = (halfHour % 48) / 2
  const time = hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return `d${Math.floor(halfHour / 48)} ${time}`
}
