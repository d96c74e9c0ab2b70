import { createDistanceHeap, type DistanceHeap } from './distance-heap.ts'
import type { Flow } from './flow.ts'
import type { Network } from './network.ts'

/**
 * Pairs held, the prices that go with them, and the marks of one search. Prices and fits are integers. Distances are
 * infinite between searches.
 */
export type SearchState = {
  readonly network: Network
  readonly flow: Flow
  /** What a first pair, and a place below a minimum, earn. */
  readonly bonus: number
  readonly price: Float64Array
  /** What a mentee's worst pair is worth at these prices, or would be. */
  readonly fit: Float64Array
  readonly menteeDistance: Float64Array
  readonly mentorDistance: Float64Array
  /** How a search from a mentee came: to a mentor by an arc of a mentee, to a mentee by a slot of a mentor. */
  readonly arcTo: Int32Array
  readonly menteeBefore: Int32Array
  readonly slotTo: Int32Array
  readonly mentorBefore: Int32Array
  readonly heap: DistanceHeap
  /** How much work was done: arcs looked at by searches. */
  arcsRead: number
}

export function createSearchState(
  network: Network,
  { flow, bonus, price, fit }: Pick<SearchState, 'flow' | 'bonus' | 'price' | 'fit'>,
): SearchState {
  const mentees = network.wants.length
  const mentors = network.max.length
  return {
    network,
    flow,
    bonus,
    price,
    fit,
    menteeDistance: new Float64Array(mentees).fill(Infinity),
    mentorDistance: new Float64Array(mentors).fill(Infinity),
    arcTo: new Int32Array(mentors),
    menteeBefore: new Int32Array(mentors),
    slotTo: new Int32Array(mentees),
    mentorBefore: new Int32Array(mentees),
    heap: createDistanceHeap(),
    arcsRead: 0,
  }
}

/** The price at which a place is no loss to anyone, when the mentor has `load` pairs without it. Never falls with the load. */
export function floorPrice({ network, bonus }: SearchState, mentor: number, load: number): number {
  const { evenness, firsts } = network
  const isFirst = load === 0 && firsts !== null && firsts.open[mentor] === 1
  const least = load < network.min[mentor]! ? -bonus : isFirst ? -firsts.worth : 0
  // The square of the load grows by twice the load and one.
  return evenness ? least + evenness.weight * (2 * (evenness.locked[mentor]! + load) + 1) : least
}

/** What one more pair earns beside its score, for a mentee who has `degree` pairs. */
export function rewardOf({ network, bonus }: SearchState, mentee: number, degree: number): number {
  return degree === 0 && network.unserved[mentee] === 1 ? bonus : 0
}
