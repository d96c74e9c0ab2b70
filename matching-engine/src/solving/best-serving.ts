import { auctionForAll } from './auction/auction.ts'
import { bestTotal, bonusFor, startsWithBids } from './best-total.ts'
import { mostPairs } from './most-pairs.ts'
import type { Network } from './network.ts'
import { settle, type Settled } from './settle.ts'
import type { Watch } from './watch.ts'

/** `reached`: see `mostPairs`. */
export type BestServing = {
  readonly best: Settled
  readonly reached: Uint8Array
  readonly isEveryoneServed: boolean
}

/**
 * As many mentees served as possible, then the largest total. Who can be served is counted only where a first round of
 * bids does not show at once that all can: the prices and pairs are the same.
 */
export function bestServing(network: Network, watch: Watch): BestServing {
  const bonus = bonusFor(network)
  const bids = startsWithBids(network) && mayServeAll(network) ? auctionForAll(network, bonus, watch) : null
  if (bids !== null) {
    const reached = new Uint8Array(network.max.length)
    return { best: settle(network, { ...bids, bonus }, watch), reached, isEveryoneServed: true }
  }
  const { count, reached } = mostPairs(network, network.unserved, network.max)
  const toServe = network.unserved.reduce((sum, one) => sum + one, 0)
  return { best: bestTotal(network, reached, watch), reached, isEveryoneServed: count === toServe }
}

/** False where somebody to be served has no arc, or the mentors with an arc have too few places. */
function mayServeAll({ unserved, rowStart, column, max }: Network): boolean {
  let toServe = 0
  for (let mentee = 0; mentee < unserved.length; mentee++) {
    if (unserved[mentee] === 1 && rowStart[mentee] === rowStart[mentee + 1]) return false
    toServe += unserved[mentee]!
  }
  const isAsked = new Uint8Array(max.length)
  for (let arc = 0; arc < column.length; arc++) isAsked[column[arc]!] = 1
  let places = 0
  for (let mentor = 0; mentor < max.length; mentor++) places += isAsked[mentor]! * max[mentor]!
  return places >= toServe
}
