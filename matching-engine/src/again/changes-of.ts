import { arcsOfPairs } from '../instance/arcs-of-pairs.ts'
import type { Instance } from '../instance/instance.ts'
import type { Lock } from '../problem/problem.ts'
import { arcsOfEarlier } from './arcs-of-earlier.ts'

/** What became of earlier pairs, in the order in which they were given, and which pairs are new. */
export type Changes = {
  /** Together before and now. */
  readonly kept: readonly Lock[]
  /** Still allowed, and given up. */
  readonly moved: readonly Lock[]
  /** No longer possible: somebody left, or the pair is no longer allowed. */
  readonly left: readonly Lock[]
  /** Together now and not before. */
  readonly joined: readonly Lock[]
}

export function changesOf(
  instance: Instance,
  earlierPairs: readonly Lock[],
  pairs: readonly Lock[],
): Changes {
  const before = arcsOfEarlier(instance, earlierPairs)
  const after = arcsOfPairs(instance, pairs)
  const [wasThere, isThere] = [before, after].map((arcs) => {
    const marks = new Uint8Array(instance.column.length)
    for (const arc of arcs) if (arc >= 0) marks[arc] = 1
    return marks
  }) as [Uint8Array, Uint8Array]
  const those = (list: readonly Lock[], holds: (at: number) => boolean) =>
    list.filter((_, at) => holds(at)).map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))
  return {
    kept: those(earlierPairs, (at) => before[at]! >= 0 && isThere[before[at]!] === 1),
    moved: those(earlierPairs, (at) => before[at]! >= 0 && isThere[before[at]!] === 0),
    left: those(earlierPairs, (at) => before[at]! < 0),
    joined: those(pairs, (at) => wasThere[after[at]!] === 0),
  }
}
