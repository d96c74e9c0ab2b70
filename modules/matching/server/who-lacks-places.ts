import type { EnrolledMember } from '../../enrolment/server/index.ts'

type PairIds = { readonly menteeId: string; readonly mentorId: string }

/** Names of those whom these pairs would give more partners than they take today, beside those they have. */
export function whoLacksPlaces(
  pairs: readonly PairIds[],
  enrolled: readonly EnrolledMember[],
  takenBefore: ReadonlyMap<string, number>,
): string[] {
  const added = new Map<string, number>()
  for (const id of pairs.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId])) {
    added.set(id, (added.get(id) ?? 0) + 1)
  }
  return enrolled
    .filter(({ id, capacity }) => added.has(id) && added.get(id)! + (takenBefore.get(id) ?? 0) > capacity)
    .map(({ name }) => name)
}
