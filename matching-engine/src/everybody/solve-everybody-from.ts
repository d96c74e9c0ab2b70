import { arcsOfEarlier } from '../again/arcs-of-earlier.ts'
import { takenAmong } from '../again/solve-from.ts'
import type { Instance } from '../instance/instance.ts'
import { mostPairs } from '../solving/most-pairs.ts'
import { listedOrder } from '../solving/network.ts'
import { settle } from '../solving/settle.ts'
import { asEverybody, firstsNetwork, type EverybodyResult } from './solve-everybody.ts'
import { bonusOver } from './with-firsts.ts'

/**
 * Another instance with the same mentors, from the prices and pairs of a result: as good as solved anew, and where
 * little has changed, few move. Throws what `solve` throws.
 */
export function solveEverybodyFrom(
  instance: Instance,
  { certificate, pairs }: EverybodyResult,
): EverybodyResult {
  const network = firstsNetwork(instance, listedOrder(instance))
  const { reached } = mostPairs(network, network.unserved, network.max)
  const price = Float64Array.from(certificate.prices)
  const taken = takenAmong(instance, network, arcsOfEarlier(instance, pairs))
  return asEverybody(instance, network, settle(network, { price, taken, bonus: bonusOver(network) }), reached)
}
