import { positionOf, positions } from './create-instance.ts'
import type { Instance } from './instance.ts'
import type { Lock } from '../problem/problem.ts'

/** The arc of each pair, or -1 when it is not allowed. Throws `unknown-id`. */
export function arcsOfPairs(instance: Instance, pairs: readonly Lock[]): number[] {
  const mentees = positions(instance.menteeIds.map((id) => ({ id })))
  const mentors = positions(instance.mentorIds.map((id) => ({ id })))
  return pairs.map(({ menteeId, mentorId }) => {
    const mentee = positionOf(mentees, menteeId)
    const row = instance.column.subarray(0, instance.rowStart[mentee + 1])
    return row.indexOf(positionOf(mentors, mentorId), instance.rowStart[mentee])
  })
}
