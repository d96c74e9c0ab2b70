import { largestScore } from '../instance/largest-score.ts'
import { auction } from './auction/auction.ts'
import type { Network } from './network.ts'
import { settle, settleWithin, type Settled } from './settle.ts'
import type { Watch } from './watch.ts'

/**
 * As many mentees served as possible and minimums held where they can be, then the largest total. A first pair, and a
 * place below a minimum, earn `bonus`: more than any exchange of scores along a path can cost. `wanted`: the near side
 * of a smallest cut, see `mostPairs`.
 *
 * Which method comes first is told by counts alone. Shortest paths suit small networks, and large ones where one side
 * has places to spare or mentors have many; where both sides are nearly even (to one in fifty) paths grow long, and an
 * auction comes near the optimum first. Paths that look at too many arcs (popular mentors) give way to it too.
 */
export function bestTotal(network: Network, wanted: Uint8Array, watch: Watch = {}): Settled {
  const bonus = bonusFor(network)
  const arcs = network.column.length
  if (arcs <= fewArcs)
    return settle(network, { price: floorPrices(network, bonus), taken: null, bonus }, watch)
  if (!isEven(network)) {
    const start = { price: scarcityPrices(network, wanted, bonus), taken: null, bonus }
    const settled = settleWithin(network, start, (arePlacesMany(network) ? 160 : 40) * arcs, watch)
    if (settled !== null) return settled
  }
  return settle(network, { ...auction(network, wanted, bonus, watch), bonus }, watch)
}

/** Up to so many arcs, paths alone are quick. */
export const fewArcs = 20_000

/** Whether an auction comes first, and paths only settle what it leaves. */
export function startsWithBids(network: Network): boolean {
  return network.column.length > fewArcs && isEven(network)
}

function isEven(network: Network): boolean {
  const { sought, offered } = placesOf(network)
  return !arePlacesMany(network) && Math.abs(sought - offered) * 50 < Math.min(sought, offered)
}

function arePlacesMany(network: Network): boolean {
  return placesOf(network).offered >= 4 * network.max.length
}

function placesOf({ wants, max }: Network) {
  const sum = (total: number, places: number) => total + places
  return { sought: wants.reduce(sum, 0), offered: max.reduce(sum, 0) }
}

/** Places that too many mentees need start dearer than any can pay, and look for their mentees; others at their least. */
function scarcityPrices(network: Network, wanted: Uint8Array, bonus: number): Float64Array {
  const enough = bonus + largestScore(network.score) + 1
  return floorPrices(network, bonus).map((price, mentor) => (wanted[mentor] === 1 ? enough : price))
}

/** More than the scores gained or lost along any path that visits each person once. */
export function bonusFor(network: Network): number {
  return (largestScore(network.score) + 1) * (Math.min(network.wants.length, network.max.length) + 2)
}

/** Every place at the least price that it can have. */
export function floorPrices({ min, firsts }: Pick<Network, 'min' | 'firsts'>, bonus: number): Float64Array {
  const first = firsts === null ? 0 : -firsts.worth
  return Float64Array.from(min, (minimum, mentor) => {
    return minimum > 0 ? -bonus : firsts?.open[mentor] === 1 ? first : 0
  })
}
