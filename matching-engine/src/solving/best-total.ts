import { auction } from './auction/auction.ts'
import type { Network } from './network.ts'
import { settle, type Settled } from './settle.ts'
import type { Watch } from './watch.ts'

/**
 * As many mentees served as possible and minimums held where they can be, then the largest total. A first pair, and a
 * place below a minimum, earn `bonus`: more than any exchange of scores along a path can cost. `wanted`: the near side
 * of a smallest cut, see `mostPairs`.
 *
 * Small networks are settled from the least prices, by shortest paths alone. In large ones paths grow long, and with
 * popular mentors without end: an auction comes near the optimum first.
 */
export function bestTotal(network: Network, wanted: Uint8Array, watch: Watch = {}): Settled {
  const bonus = bonusFor(network)
  const start =
    network.column.length > fewArcs
      ? auction(network, wanted, bonus, watch)
      : { price: floorPrices(network, bonus), taken: null }
  return settle(network, { ...start, bonus }, watch)
}

const fewArcs = 20_000

/** More than the scores gained or lost along any path that visits each person once. */
export function bonusFor(network: Network): number {
  return 10_001 * (Math.min(network.wants.length, network.max.length) + 2)
}

/** Every place at the least price that it can have. */
export function floorPrices(network: Network, bonus: number): Float64Array {
  return Float64Array.from(network.min, (minimum) => (minimum > 0 ? -bonus : 0))
}
