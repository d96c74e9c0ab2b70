import type { Lock } from '../problem/problem.ts'
import type { Instance } from './instance.ts'

/** Where both people of each pair stand among all; -1 for somebody who is not there. */
export type PairPlaces = { readonly mentee: Int32Array; readonly mentor: Int32Array }

type Known = PairPlaces & Pick<Instance, 'menteeIds' | 'mentorIds'>

/** As long as a result's pairs last, where its people stand in these lists is not looked up again. */
const known = new WeakMap<readonly Lock[], Known>()

/** For who has just made the pairs, and knows. */
export function rememberPlaces(
  { menteeIds, mentorIds }: Instance,
  pairs: readonly Lock[],
  { mentee, mentor }: PairPlaces,
): void {
  known.set(pairs, { menteeIds, mentorIds, mentee, mentor })
}

/** O(1) for the pairs of a result among the people whom it was about, O(people + pairs) for others. */
export function placesOfPairs({ menteeIds, mentorIds }: Instance, pairs: readonly Lock[]): PairPlaces {
  const before = known.get(pairs)
  if (before?.menteeIds === menteeIds && before.mentorIds === mentorIds) return before
  // For a pair or two, looking the ids up one by one beats a table of everybody.
  const placeIn = pairs.length < 4 ? lookUp : fromTable
  const [menteeAt, mentorAt] = [placeIn(menteeIds), placeIn(mentorIds)]
  return {
    mentee: Int32Array.from(pairs, ({ menteeId }) => menteeAt(menteeId)),
    mentor: Int32Array.from(pairs, ({ mentorId }) => mentorAt(mentorId)),
  }
}

function lookUp(ids: readonly string[]): (id: string) => number {
  return (id) => ids.indexOf(id)
}

function fromTable(ids: readonly string[]): (id: string) => number {
  const table = new Map(ids.map((id, at) => [id, at]))
  return (id) => table.get(id) ?? -1
}
