import type { Instance } from '../instance/instance.ts'
import { refuseBadInstance } from '../instance/refuse-bad-instance.ts'
import { summarise, type Result } from '../instance/result.ts'
import { compareIds } from '../problem/hash-order.ts'
import { fewArcs, floorPrices } from '../solving/best-total.ts'
import { auction } from '../solving/auction/auction.ts'
import { takenArcs } from '../solving/flow.ts'
import { mostPairs } from '../solving/most-pairs.ts'
import { reduceToNetwork, seededOrder, type Network, type Order } from '../solving/network.ts'
import { refuseImpossibleLoads } from '../solving/refuse-impossible.ts'
import { settle, settleWithin, type Settled } from '../solving/settle.ts'
import type { Watch } from '../solving/watch.ts'
import { bonusOver, withFirsts, type FirstsNetwork } from './with-firsts.ts'

/** `mentorsServed`: mentors with at least one mentee, those with a locked pair included. */
export type EverybodyResult = Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> & {
  readonly goal: 'everybody-has-somebody'
  readonly mentorsServed: number
  readonly certificate: EverybodyCertificate
}

/** Integers that prove the result; see `checkEverybody`. `prices` are aligned with `instance.mentorIds`. */
export type EverybodyCertificate = {
  readonly lambda: number
  /** What one mentor more with somebody counts in points. */
  readonly nu: number
  readonly prices: readonly number[]
  readonly servedCover: readonly string[]
  /** Mentors among whom mentees are too few to give each one; see `checkEverybody`. */
  readonly shortOfMentees: readonly string[]
}

/**
 * As many mentees served as possible, then as many mentors with at least one, then the largest total: one network in
 * which a mentor's first pair is worth more than any exchange of scores. The two counts never compete, since no path
 * serves one side at the other's cost (Mendelsohn and Dulmage 1958). Throws MatchingRefusal as `solve` does.
 */
export function solveEverybody(
  instance: Instance,
  options: Watch & { readonly seed: string },
): EverybodyResult {
  refuseBadInstance(instance)
  return solveEverybodyInOrder(instance, seededOrder(instance, options.seed), options)
}

/** The same, with who comes first among equals given. */
export function solveEverybodyInOrder(instance: Instance, order: Order, watch: Watch = {}): EverybodyResult {
  const network = firstsNetwork(instance, order)
  const { reached } = mostPairs(network, network.unserved, network.max)
  return asEverybody(instance, network, settleFirsts(network, reached, watch), reached)
}

/** What is left once locks have taken their places. Throws what `solve` throws. */
export function firstsNetwork(instance: Instance, order: Order): FirstsNetwork {
  const plain = reduceToNetwork(instance, order)
  refuseImpossibleLoads(instance, plain)
  return withFirsts(instance, plain)
}

/**
 * Paths from the least prices, and where they look at too much, an auction first: told by counts of arcs alone. Mentors
 * who would take many are like any other here, since each is to have one first.
 */
function settleFirsts(network: FirstsNetwork, reached: Uint8Array, watch: Watch): Settled {
  const bonus = bonusOver(network)
  const start = { price: floorPrices(network, bonus), taken: null, bonus }
  const arcs = network.column.length
  const most = arcs <= fewArcs ? Infinity : Math.min(160 * arcs, mostArcsRead)
  const settled = settleWithin(network, start, most, watch)
  return settled ?? settle(network, { ...auction(network, reached, bonus, watch), bonus }, watch)
}

/** Paths look at so many in about a tenth of a second. */
const mostArcsRead = 50_000_000

/** The pairs, figures and proof of an optimum. `reached`: see `mostPairs`, for the mentees to be served. */
export function asEverybody(
  instance: Instance,
  network: FirstsNetwork,
  { flow, price, bonus }: Settled,
  reached: Uint8Array,
): EverybodyResult {
  const arcs = [...instance.lockedArcs, ...takenArcs(flow).map((arc) => network.arc[arc]!)]
  const prices: number[] = Array.from<number>({ length: instance.max.length }).fill(0)
  const [cover, short] = [new Uint8Array(prices.length), new Uint8Array(prices.length)]
  const isShort = shortOfMentees(network)
  network.mentorAt.forEach((at, mentor) => {
    const isClosed = network.max[mentor] === 0
    // Where no place is left, the price only has to keep everyone away.
    prices[at] = isClosed ? bonus + 10_000 : price[mentor]!
    cover[at] = isClosed || reached[mentor] === 1 ? 1 : 0
    short[at] = isClosed ? 0 : isShort[mentor]!
  })
  const idsOf = (chosen: Uint8Array) =>
    instance.mentorIds.filter((_, at) => chosen[at] === 1).toSorted(compareIds)
  return {
    goal: 'everybody-has-somebody',
    ...summarise(instance, arcs),
    mentorsServed: new Set(arcs.map((arc) => instance.column[arc]!)).size,
    certificate: {
      lambda: bonus,
      nu: network.firsts.worth,
      prices,
      servedCover: idsOf(cover),
      shortOfMentees: idsOf(short),
    },
  }
}

/** The far side of a smallest cut, once each mentor asks for its minimum, or for one. */
function shortOfMentees({ firsts, ...network }: FirstsNetwork): Uint8Array {
  const asked = network.min.map((minimum, mentor) => Math.max(minimum, firsts.open[mentor]!))
  const whole: Network = { ...network, firsts }
  return mostPairs(whole, network.wants, asked).reached.map((near) => 1 - near)
}
