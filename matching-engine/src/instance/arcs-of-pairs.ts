import type { Lock } from '../problem/problem.ts'
import { positionOf } from './create-instance.ts'
import type { Instance } from './instance.ts'

/** The arc of each pair, or -1 when it is not allowed. Throws `unknown-id`. */
export function arcsOfPairs(instance: Instance, pairs: readonly Lock[]): number[] {
  const { menteeIds, mentorIds, rowStart, column } = instance
  // For a pair or two, looking the ids up one by one beats a table of everybody.
  const few = pairs.length < 4
  const mentees = few ? null : new Map(menteeIds.map((id, at) => [id, at]))
  const mentors = few ? null : new Map(mentorIds.map((id, at) => [id, at]))
  return pairs.map(({ menteeId, mentorId }) => {
    const mentee = mentees ? positionOf(mentees, menteeId) : placeOf(menteeIds, menteeId)
    const mentor = mentors ? positionOf(mentors, mentorId) : placeOf(mentorIds, mentorId)
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++)
      if (column[arc] === mentor) return arc
    return -1
  })
}

function placeOf(ids: readonly string[], id: string): number {
  const at = ids.indexOf(id)
  return at < 0 ? positionOf(new Map(), id) : at
}
