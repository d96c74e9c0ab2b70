import type { Instance } from 'matching-engine'

type Ids = { readonly menteeId: string; readonly mentorId: string }

/** Which arcs of the instance these pairs are, ascending. Throws where a pair is none. */
export function arcsOfPairs(instance: Instance, pairs: readonly Ids[]): readonly number[] {
  const { menteeIds, mentorIds, rowStart, column } = instance
  const mentees = new Map(menteeIds.map((id, at) => [id, at]))
  const mentors = new Map(mentorIds.map((id, at) => [id, at]))
  return pairs
    .map(({ menteeId, mentorId }) => {
      const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)]
      if (mentee === undefined || mentor === undefined) throw new Error('pair-not-allowed')
      const arc = column.subarray(rowStart[mentee], rowStart[mentee + 1]).indexOf(mentor)
      if (arc < 0) throw new Error('pair-not-allowed')
      return rowStart[mentee]! + arc
    })
    .toSorted((a, b) => a - b)
}
