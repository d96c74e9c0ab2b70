import type { Instance } from 'matching-engine'

type Ids = { readonly menteeId: string; readonly mentorId: string }

/** Which arcs of the instance these pairs are, ascending. Throws where a pair is none. */
export function arcsOfPairs(instance: Instance, pairs: readonly Ids[]): readonly number[] {
  const mentees = new Map(instance.menteeIds.map((id, at) => [id, at]))
  return pairs
    .map(({ menteeId, mentorId }) => {
      const mentee = mentees.get(menteeId)
      if (mentee === undefined) throw new Error('pair-not-allowed')
      const mentor = instance.mentorIds.indexOf(mentorId)
      const arc = instance.column
        .subarray(0, instance.rowStart[mentee + 1])
        .indexOf(mentor, instance.rowStart[mentee])
      if (mentor < 0 || arc < 0) throw new Error('pair-not-allowed')
      return arc
    })
    .toSorted((a, b) => a - b)
}
