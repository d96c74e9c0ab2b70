import type { Network } from './network.ts'
import { settle, type Settled } from './settle.ts'

/**
 * As many mentees served as possible and minimums held where they can be, then the largest total. A first pair, and a
 * place below a minimum, earn `bonus`: more than any exchange of scores along a path can cost.
 */
export function bestTotal(network: Network): Settled {
  const bonus = bonusFor(network)
  return settle(network, { price: floorPrices(network, bonus), taken: null, bonus })
}

/** More than the scores gained or lost along any path that visits each person once. */
export function bonusFor(network: Network): number {
  return 10_001 * (Math.min(network.wants.length, network.max.length) + 2)
}

/** Every place at the least price that it can have. */
export function floorPrices(network: Network, bonus: number): Float64Array {
  return Float64Array.from(network.min, (minimum) => (minimum > 0 ? -bonus : 0))
}
