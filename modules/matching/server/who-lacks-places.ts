import type { EnrolledMember } from '../../enrolment/server/index.ts'

type PairIds = { readonly menteeId: string; readonly mentorId: string }

/** Names of those whom these pairs would give more partners than they take today. */
export function whoLacksPlaces(pairs: readonly PairIds[], enrolled: readonly EnrolledMember[]): string[] {
  const taken = new Map<string, number>()
  for (const id of pairs.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId])) {
    taken.set(id, (taken.get(id) ?? 0) + 1)
  }
  return enrolled.filter(({ id, capacity }) => (taken.get(id) ?? 0) > capacity).map(({ name }) => name)
}
