import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Lock } from '../problem/problem.ts'
import { arcOf } from './arc-of.ts'
import type { Instance } from './instance.ts'
import { placesOfPairs } from './places-of-pairs.ts'

/** The arc of each pair, or -1 when it is not allowed. Throws `unknown-id`. */
export function arcsOfPairs(instance: Instance, pairs: readonly Lock[]): number[] {
  const places = placesOfPairs(instance, pairs)
  return pairs.map(({ menteeId, mentorId }, at) => {
    const [mentee, mentor] = [places.mentee[at]!, places.mentor[at]!]
    if (mentee < 0) throw new MatchingRefusal('unknown-id', [menteeId])
    if (mentor < 0) throw new MatchingRefusal('unknown-id', [mentorId])
    return arcOf(instance, mentee, mentor)
  })
}
