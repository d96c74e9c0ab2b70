import { createDistanceHeap } from './distance-heap.ts'
import { exploreFrom, type SearchState } from './explore-from.ts'
import { emptyFlow, openSlot, putInSlot, type Flow } from './flow.ts'
import type { Network } from './network.ts'

/**
 * As many mentees served as possible and minimums held where they can be, then the largest total: shortest
 * augmenting paths with places and integer potentials (Edmonds and Karp 1972, Jonker and Volgenant 1987). One
 * mentee's place is added at a time; a path ends at a free place, or at a mentee's place given up.
 *
 * A first pair, and a place below a minimum, earn `bonus`: more than any exchange of scores along a path can cost.
 */
export function bestTotal(network: Network): BestTotal {
  const state = startAt(network)
  const { flow, bonus, fit } = state
  for (let mentee = 0; mentee < network.wants.length; mentee++) {
    fit[mentee] = bestFit(state, mentee)
    for (let place = 0; place < network.wants[mentee]!; place++) {
      if (flow.degree[mentee] !== place) break
      const reward = place === 0 && network.unserved[mentee] === 1 ? bonus : 0
      addPlace(state, mentee, reward)
    }
  }
  return { flow, bonus, price: state.price }
}

/** `price[mentor]`: what one place of this mentor is worth to the whole. `bonus` goes with these prices as lambda. */
export type BestTotal = { readonly flow: Flow; readonly bonus: number; readonly price: Float64Array }

/** More than the scores gained or lost along any path that visits each person once. */
export function bonusFor(network: Network): number {
  return 10_001 * (Math.min(network.wants.length, network.max.length) + 2)
}

function startAt(network: Network): SearchState {
  const mentees = network.wants.length
  const mentors = network.max.length
  const bonus = bonusFor(network)
  return {
    network,
    flow: emptyFlow(network, network.max),
    bonus,
    price: Float64Array.from(network.min, (minimum) => (minimum > 0 ? -bonus : 0)),
    fit: new Float64Array(mentees),
    menteeDistance: new Float64Array(mentees).fill(Infinity),
    mentorDistance: new Float64Array(mentors).fill(Infinity),
    arcTo: new Int32Array(mentors),
    menteeBefore: new Int32Array(mentors),
    slotTo: new Int32Array(mentees),
    mentorBefore: new Int32Array(mentees),
    heap: createDistanceHeap(),
  }
}

function bestFit({ network, price }: SearchState, mentee: number): number {
  let best = -Infinity
  for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
    const value = network.score[arc]! - price[network.column[arc]!]!
    if (value > best) best = value
  }
  return best
}

function addPlace(state: SearchState, root: number, reward: number): void {
  // Giving the new place up at once is the first way out.
  const giveUp = reward + state.fit[root]!
  if (giveUp <= 0) return
  const search = { bound: giveUp, lastMentee: root, lastMentor: -1 }
  const mentees: number[] = [root]
  const mentors: number[] = []
  state.menteeDistance[root] = 0
  exploreFrom(state, search, mentees, mentors)
  for (const mentee of mentees) {
    const slack = search.bound - state.menteeDistance[mentee]!
    if (slack > 0) state.fit[mentee] = state.fit[mentee]! - slack
    state.menteeDistance[mentee] = Infinity
  }
  for (const mentor of mentors) {
    const slack = search.bound - state.mentorDistance[mentor]!
    if (slack > 0) state.price[mentor] = state.price[mentor]! + slack
    state.mentorDistance[mentor] = Infinity
  }
  exchange(state, root, search.lastMentee, search.lastMentor)
}

/** Walks the path back from its end, moving each arc to the place that the one before leaves. */
function exchange(state: SearchState, root: number, lastMentee: number, lastMentor: number): void {
  const { flow, arcTo, menteeBefore, slotTo, mentorBefore } = state
  if (lastMentee === root) return
  flow.degree[root] = flow.degree[root]! + 1
  let mentor = lastMentor
  let slot: number
  if (lastMentor >= 0) slot = openSlot(flow, lastMentor)
  else {
    flow.degree[lastMentee] = flow.degree[lastMentee]! - 1
    slot = slotTo[lastMentee]!
    mentor = mentorBefore[lastMentee]!
    flow.taken[flow.slotArc[slot]!] = 0
  }
  for (;;) {
    const mentee = menteeBefore[mentor]!
    const arc = arcTo[mentor]!
    const left = mentee === root ? -1 : slotTo[mentee]!
    if (left >= 0) flow.taken[flow.slotArc[left]!] = 0
    putInSlot(flow, slot, arc, mentee)
    if (left < 0) return
    slot = left
    mentor = mentorBefore[mentee]!
  }
}
