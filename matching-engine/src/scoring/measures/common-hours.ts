import type { CommonHours } from '../../problem/criterion.ts'
import { rounded, twoSided, type Measure } from './measure.ts'
import { bitSets, sharedCount } from './option-sets.ts'

/** Half-hours in a week. */
export const weekHalfHours = 336

export function commonHours(criterion: CommonHours): Measure {
  const mentees = hourSets(criterion.mentees)
  const mentors = hourSets(criterion.mentors)
  const target = criterion.targetHalfHours
  return twoSided(
    criterion,
    (mentee, mentor) =>
      rounded(10_000 * Math.min(target, sharedCount(mentees, mentee, mentors, mentor)), target),
    (mentee, mentor) => ({
      kind: 'common-hours',
      halfHours: [...new Set(criterion.mentees[mentee])]
        .filter((halfHour) => criterion.mentors[mentor]!.includes(halfHour))
        .toSorted((a, b) => a - b),
    }),
  )
}

export function hourSets(column: CommonHours['mentees']) {
  return bitSets(
    column.map((halfHours) => halfHours ?? []),
    weekHalfHours,
  )
}
