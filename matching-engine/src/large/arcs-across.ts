import type { Network } from '../solving/network.ts'
import type { CoreArcs } from './core-instance.ts'
import { arcOf } from '../instance/arc-of.ts'
import type { ReadPairs } from './read-pairs.ts'

/**
 * Allowed pairs that the core lacks, of mentees on the near side (1) of a cut with mentors on its far side (0) who have
 * a place: a few for each mentee, the next around the circle. None: the cut holds over all pairs.
 */
export function arcsAcross(
  network: Network,
  { isAllowed, scoreOf }: ReadPairs,
  nearMentees: Uint8Array,
  nearMentors: Uint8Array,
  places: Int32Array = network.max,
): CoreArcs {
  const mentees = nearMentees.length
  const far = Int32Array.from(nearMentors.keys()).filter((j) => nearMentors[j] === 0 && places[j]! > 0)
  const found: { mentee: number; mentor: number }[] = []
  for (let i = 0; i < mentees && far.length > 0; i++) {
    if (nearMentees[i] === 0 || network.wants[i] === 0) continue
    const first = Math.floor((i * far.length) / mentees)
    for (let step = 0, given = 0; step < far.length && given < few; step++) {
      const mentor = far[(first + step) % far.length]!
      if (arcOf(network, i, mentor) >= 0 || !isAllowed(i, mentor)) continue
      found.push({ mentee: i, mentor })
      given++
    }
  }
  return {
    mentee: Int32Array.from(found, ({ mentee }) => mentee),
    mentor: Int32Array.from(found, ({ mentor }) => mentor),
    score: Uint16Array.from(found, ({ mentee, mentor }) => scoreOf(mentee, mentor)),
  }
}

const few = 4
