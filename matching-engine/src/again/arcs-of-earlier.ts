import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { arcOf } from '../instance/arc-of.ts'
import type { Instance } from '../instance/instance.ts'
import { placesOfPairs } from '../instance/places-of-pairs.ts'
import type { Lock } from '../problem/problem.ts'

/** The arc of each earlier pair; -1 where somebody has left or it is no longer allowed. Throws `duplicate-id` for a pair named twice. */
export function arcsOfEarlier(instance: Instance, earlier: readonly Lock[]): Int32Array {
  const { mentee, mentor } = placesOfPairs(instance, earlier)
  const seen = new Uint8Array(instance.column.length)
  const arcs = new Int32Array(earlier.length)
  for (let at = 0; at < arcs.length; at++) {
    const isThere = mentee[at]! >= 0 && mentor[at]! >= 0
    const arc = isThere ? arcOf(instance, mentee[at]!, mentor[at]!) : -1
    arcs[at] = arc
    if (arc < 0) continue
    if (seen[arc] === 1) {
      throw new MatchingRefusal('duplicate-id', [earlier[at]!.menteeId, earlier[at]!.mentorId])
    }
    seen[arc] = 1
  }
  return arcs
}
