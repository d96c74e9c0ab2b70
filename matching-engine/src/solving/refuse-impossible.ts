import type { Instance } from '../instance/instance.ts'
import { compareIds } from '../problem/hash-order.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { mostPairs } from './most-pairs.ts'
import type { Network } from './network.ts'

/** Throws `minimum-loads-impossible`, naming mentors who together need more than their mentees can give. */
export function refuseImpossibleLoads(instance: Instance, network: Network): void {
  const mentors = overloaded(network)
  if (!mentors) return
  const named = network.mentorAt.filter((_, mentor) => mentors[mentor] === 1)
  const ids = Array.from(named, (at) => instance.mentorIds[at]!)
  throw new MatchingRefusal('minimum-loads-impossible', ids.toSorted(compareIds))
}

/** Mentors J with a minimum, such that the sum over J of minimums exceeds what mentees can give J; null if none. */
export function overloaded(network: Network): Uint8Array | null {
  let needed = 0
  for (const minimum of network.min) needed += minimum
  if (needed === 0) return null
  const { count, reached } = mostPairs(network, network.wants, network.min)
  if (count === needed) return null
  return reached.map((near, mentor) => (near === 0 && network.min[mentor]! > 0 ? 1 : 0))
}
