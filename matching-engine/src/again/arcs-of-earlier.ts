import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Instance } from '../instance/instance.ts'
import type { Lock } from '../problem/problem.ts'

/** The arc of each earlier pair; -1 where somebody has left or it is no longer allowed. Throws `duplicate-id` for a pair named twice. */
export function arcsOfEarlier(instance: Instance, earlier: readonly Lock[]): Int32Array {
  const mentees = new Map(instance.menteeIds.map((id, at) => [id, at]))
  const mentors = new Map(instance.mentorIds.map((id, at) => [id, at]))
  const seen = new Uint8Array(instance.column.length)
  return Int32Array.from(earlier, ({ menteeId, mentorId }) => {
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)]
    if (mentee === undefined || mentor === undefined) return -1
    for (let arc = instance.rowStart[mentee]!; arc < instance.rowStart[mentee + 1]!; arc++) {
      if (instance.column[arc] !== mentor) continue
      if (seen[arc] === 1) throw new MatchingRefusal('duplicate-id', [menteeId, mentorId])
      seen[arc] = 1
      return arc
    }
    return -1
  })
}
