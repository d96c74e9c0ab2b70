import type { Place } from '../../problem/criterion.ts'
import { distancesKm } from './great-circle.ts'
import { rounded, twoSided, type Measure } from './measure.ts'

export function place(criterion: Place): Measure {
  const km = distancesKm(criterion.mentees, criterion.mentors)
  const half = criterion.halfDistanceKm
  return twoSided(
    criterion,
    (mentee, mentor) => rounded(10_000 * half, half + km(mentee, mentor)),
    (mentee, mentor) => ({ kind: 'place', km: Math.round(km(mentee, mentor)) }),
  )
}
