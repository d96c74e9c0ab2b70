import { addPairs } from './add-pair.ts'
import { arcsByMentor } from './arcs-by-mentor.ts'
import { fillPlaces } from './fill-place.ts'
import { emptyFlow, openSlot, putInSlot, type Flow } from './flow.ts'
import type { Network } from './network.ts'
import { report, type Watch } from './watch.ts'
import { createSearchState, floorPrice, rewardOf, type SearchState } from './search-state.ts'

/** Somewhere to start from: any integer prices, and arcs that are worth trying first (1), within places. */
export type Start = {
  readonly price: Float64Array
  readonly taken: Uint8Array | null
  readonly bonus: number
}

/** `price[mentor]`: what one place of this mentor is worth to the whole. `bonus` goes with these prices as lambda. */
export type Settled = { readonly flow: Flow; readonly bonus: number; readonly price: Float64Array }

/**
 * The optimum, from any start: pairs that the prices do not support are dropped; then each mentee who wants more is
 * given pairs, and each place dearer than it should be is filled or made cheaper, by shortest augmenting paths with
 * integer potentials (Edmonds and Karp 1972, Jonker and Volgenant 1987), from both sides. A good start leaves little
 * to do; prices at their floor make it the method from the mentees' side, high prices that from the mentors'.
 */
export function settle(network: Network, start: Start, watch: Watch = {}): Settled {
  return settleWithin(network, start, Infinity, watch)!
}

/** The same; null as soon as searches have looked at more than `most` arcs. */
export function settleWithin(network: Network, start: Start, most: number, watch: Watch): Settled | null {
  const state = startFrom(network, start)
  const { price, flow, bonus } = state
  const people = network.wants.length + price.length
  for (let mentee = 0; mentee < network.wants.length; mentee++) {
    if (mentee % often === 0) report(watch, 'settling', mentee, people)
    if (state.arcsRead > most) return null
    addPairs(state, mentee)
  }
  let arcs: ReturnType<typeof arcsByMentor> | null = null
  for (let mentor = 0; mentor < price.length; mentor++) {
    if (mentor % often === 0) report(watch, 'settling', network.wants.length + mentor, people)
    if (state.arcsRead > most) return null
    const load = flow.load[mentor]!
    if (load >= network.max[mentor]! || price[mentor]! <= floorPrice(state, mentor, load)) continue
    arcs ??= arcsByMentor(network)
    fillPlaces(state, arcs, mentor)
  }
  return { flow, bonus, price }
}

const often = 512

/** Keeps of the start what its own prices support: no mentee would rather have another mentor, or none. */
function startFrom(network: Network, start: Start): SearchState {
  const price = start.price.slice()
  const fit = new Float64Array(network.wants.length)
  const state = createSearchState(network, { flow: emptyFlow(network), bonus: start.bonus, price, fit })
  for (let mentor = 0; mentor < price.length; mentor++) {
    price[mentor] = Math.max(price[mentor]!, floorPrice(state, mentor, 0))
  }
  for (let mentee = 0; mentee < fit.length; mentee++) {
    if (network.wants[mentee]! > 0) keepPairs(state, mentee, start.taken)
  }
  return state
}

/** Keeps a mentee's pairs from the best on, until one is worth less than an arc that was left or than none. */
function keepPairs(state: SearchState, mentee: number, taken: Uint8Array | null): void {
  const { network, flow, price, fit } = state
  const { column, score, rowStart } = network
  const end = rowStart[mentee + 1]!
  let held = 0
  let last = -1
  let best = -Infinity
  for (let arc = rowStart[mentee]!; arc < end; arc++) {
    if (taken !== null && taken[arc] === 1 && isSupported(state, column[arc]!)) {
      held++
      last = arc
      continue
    }
    const value = score[arc]! - price[column[arc]!]!
    if (value > best) best = value
  }
  if (held === 1) best = keepPair(state, mentee, last, best)
  else if (held > 1) {
    const arcs: number[] = []
    for (let arc = rowStart[mentee]!; arc < end; arc++) {
      if (taken![arc] === 1 && isSupported(state, column[arc]!)) arcs.push(arc)
    }
    const valueOf = (arc: number) => score[arc]! - price[column[arc]!]!
    arcs.sort((a, b) => valueOf(b) - valueOf(a))
    for (const arc of arcs) {
      const before = flow.degree[mentee]!
      best = keepPair(state, mentee, arc, best)
      if (flow.degree[mentee] === before) break
    }
  }
  const degree = flow.degree[mentee]!
  fit[mentee] = degree === 0 ? best : Math.max(best, -rewardOf(state, mentee, degree - 1))
}

/** A place that costs the mentor more than it pays is better left. */
function isSupported(state: SearchState, mentor: number): boolean {
  return state.price[mentor]! >= floorPrice(state, mentor, state.flow.load[mentor]!)
}

/** Keeps a pair unless the best arc left, or none, is worth more. Returns what the best arc left is then worth. */
function keepPair(state: SearchState, mentee: number, arc: number, best: number): number {
  const { flow, network, price } = state
  const mentor = network.column[arc]!
  const value = network.score[arc]! - price[mentor]!
  const degree = flow.degree[mentee]!
  if (value < best || value + rewardOf(state, mentee, degree) < 0) return Math.max(best, value)
  putInSlot(flow, openSlot(flow, mentor), arc, mentee)
  flow.degree[mentee] = degree + 1
  return best
}
