import type { Instance } from '../instance/instance.ts'
import { refuseBadInstance } from '../instance/refuse-bad-instance.ts'
import { summarise, type Result } from '../instance/result.ts'
import { compareIds } from '../problem/hash-order.ts'
import { bonusFor } from '../solving/best-total.ts'
import { takenArcs } from '../solving/flow.ts'
import { mostPairs } from '../solving/most-pairs.ts'
import { reduceToNetwork, seededOrder, withArcs, type Network, type Order } from '../solving/network.ts'
import { refuseImpossibleLoads } from '../solving/refuse-impossible.ts'
import { settle } from '../solving/settle.ts'
import type { Watch } from '../solving/watch.ts'

/** `squares`: the sum of the squares of the mentors' loads, locked pairs included: the fairness that was asked for. */
export type FairestResult = Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> & {
  readonly goal: 'fairest'
  readonly squares: number
  readonly certificate: FairestCertificate
}

/** Integers that prove the result; see `checkFairest`. `prices` are aligned with `instance.mentorIds`. */
export type FairestCertificate = {
  readonly lambda: number
  /** What one square counts in points: more than all scores together. */
  readonly weight: number
  readonly prices: readonly number[]
  readonly servedCover: readonly string[]
}

/**
 * As many mentees served as possible, then the most even loads (the least sum of squares), then the largest total:
 * shortest augmenting paths whose places cost more the more a mentor has (convex costs: Ahuja, Magnanti and Orlin 1993,
 * chapter 14). No mentee gets a second mentor unless a minimum asks for it. Prices stay within some 10^6 points a person,
 * so that they are exact for far more people than memory holds. Throws MatchingRefusal as `solve` does.
 */
export function solveFairest(instance: Instance, options: Watch & { readonly seed: string }): FairestResult {
  refuseBadInstance(instance)
  return solveFairestInOrder(instance, seededOrder(instance, options.seed), options)
}

/** The same, with who comes first among equals given. */
export function solveFairestInOrder(instance: Instance, order: Order, watch: Watch = {}): FairestResult {
  const plain = reduceToNetwork(instance, order)
  refuseImpossibleLoads(instance, plain)
  const { reached } = mostPairs(plain, plain.unserved, plain.max)
  const { network, weight } = evenNetwork(instance, plain)
  // More than what one place more, or a minimum not held, can cost in squares and in scores.
  const bonus =
    bonusFor(network) + weight * (2 * instance.max.reduce((most, max) => Math.max(most, max), 0) + 2)
  const start = { price: new Float64Array(network.max.length).fill(-bonus), taken: null, bonus }
  const { flow, price } = settle(network, start, watch)
  const arcs = [...instance.lockedArcs, ...takenArcs(flow).map((arc) => network.arc[arc]!)]
  const prices: number[] = Array.from<number>({ length: instance.max.length }).fill(0)
  const isNear = new Uint8Array(instance.max.length)
  network.mentorAt.forEach((at, mentor) => {
    const isClosed = network.max[mentor] === 0
    prices[at] = isClosed ? bonus + 10_000 : price[mentor]!
    isNear[at] = isClosed || reached[mentor] === 1 ? 1 : 0
  })
  const servedCover = instance.mentorIds.filter((_, at) => isNear[at] === 1).toSorted(compareIds)
  return {
    goal: 'fairest',
    ...summarise(instance, arcs),
    squares: squaresOf(instance, arcs),
    certificate: { lambda: bonus, weight, prices, servedCover },
  }
}

/** A network in which one square more costs more than all scores together can bring. */
function evenNetwork(instance: Instance, network: Network): { network: Network; weight: number } {
  const sum = (values: Int32Array) => values.reduce((total, value) => total + value, 0)
  const weight = 10_000 * Math.min(sum(network.wants), sum(network.max)) + 1
  const lockedOf = loadsOf(instance, instance.lockedArcs)
  const locked = network.mentorAt.map((at) => lockedOf[at]!)
  return { network: withArcs({ ...network, evenness: { weight, locked } }, network), weight }
}

function squaresOf(instance: Instance, arcs: readonly number[]): number {
  return loadsOf(instance, arcs).reduce((sum, load) => sum + load * load, 0)
}

function loadsOf({ column, max }: Instance, arcs: ArrayLike<number>): Int32Array {
  const loads = new Int32Array(max.length)
  for (let at = 0; at < arcs.length; at++) loads[column[arcs[at]!]!] = loads[column[arcs[at]!]!]! + 1
  return loads
}
