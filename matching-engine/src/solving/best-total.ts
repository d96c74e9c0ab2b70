import {
  clearHeap,
  createDistanceHeap,
  nearestDistance,
  popNode,
  pushNode,
  type DistanceHeap,
} from './distance-heap.ts'
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

type State = {
  readonly network: Network
  readonly flow: Flow
  readonly bonus: number
  readonly price: Float64Array
  /** What a mentee's worst pair is worth after its price, or would be. */
  readonly fit: Float64Array
  readonly menteeDistance: Float64Array
  readonly mentorDistance: Float64Array
  /** How the search came: to a mentor by an arc of a mentee, to a mentee by a slot of a mentor. */
  readonly arcTo: Int32Array
  readonly menteeBefore: Int32Array
  readonly slotTo: Int32Array
  readonly mentorBefore: Int32Array
  readonly heap: DistanceHeap
}

function startAt(network: Network): State {
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

function bestFit({ network, price }: State, mentee: number): number {
  let best = -Infinity
  for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
    const value = network.score[arc]! - price[network.column[arc]!]!
    if (value > best) best = value
  }
  return best
}

function addPlace(state: State, root: number, reward: number): void {
  // Giving the new place up at once is the first way out.
  const giveUp = reward + state.fit[root]!
  if (giveUp <= 0) return
  const search = { bound: giveUp, lastMentee: root, lastMentor: -1 }
  const mentees: number[] = [root]
  const mentors: number[] = []
  state.menteeDistance[root] = 0
  explore(state, search, mentees, mentors)
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

type SearchEnd = { bound: number; lastMentee: number; lastMentor: number }

/** Dijkstra over reduced costs; nothing beyond the nearest end found so far is looked at. */
function explore(state: State, search: SearchEnd, mentees: number[], mentors: number[]): void {
  const { menteeDistance, mentorDistance, heap } = state
  const menteeCount = menteeDistance.length
  // Nodes at the distance being settled go through a plain list: with many ties nearly all do.
  const level: number[] = [mentees[0]!]
  let distance = 0
  clearHeap(heap)
  for (;;) {
    for (let at = 0; at < level.length; at++) {
      if (distance >= search.bound) return
      const node = level[at]!
      if (node < menteeCount) fromMentee(state, search, node, distance, mentors, level)
      else fromMentor(state, search, node - menteeCount, distance, mentees, level)
    }
    level.length = 0
    distance = nearestDistance(heap)
    if (distance >= search.bound) return
    while (nearestDistance(heap) === distance) {
      const node = popNode(heap)
      const best = node < menteeCount ? menteeDistance[node] : mentorDistance[node - menteeCount]
      if (best === distance) level.push(node)
    }
  }
}

function fromMentee(
  state: State,
  search: SearchEnd,
  mentee: number,
  distance: number,
  mentors: number[],
  level: number[],
): void {
  const { network, flow, price, mentorDistance, heap } = state
  const { column, score } = network
  const base = distance + state.fit[mentee]!
  const end = network.rowStart[mentee + 1]!
  for (let arc = network.rowStart[mentee]!; arc < end; arc++) {
    const mentor = column[arc]!
    const next = base - score[arc]! + price[mentor]!
    if (next >= search.bound || next >= mentorDistance[mentor]! || flow.taken[arc] === 1) continue
    if (mentorDistance[mentor] === Infinity) mentors.push(mentor)
    mentorDistance[mentor] = next
    state.arcTo[mentor] = arc
    state.menteeBefore[mentor] = mentee
    const load = flow.load[mentor]!
    if (load < network.max[mentor]!) {
      const ending = next - price[mentor]! - (load < network.min[mentor]! ? state.bonus : 0)
      if (ending < search.bound) {
        search.bound = ending
        search.lastMentor = mentor
        search.lastMentee = -1
      }
    }
    const node = state.menteeDistance.length + mentor
    if (next === distance) level.push(node)
    else if (next < search.bound) pushNode(heap, node, next)
  }
}

function fromMentor(
  state: State,
  search: SearchEnd,
  mentor: number,
  distance: number,
  mentees: number[],
  level: number[],
): void {
  const { network, flow, fit, menteeDistance, heap } = state
  const start = flow.slotStart[mentor]!
  for (let slot = start; slot < start + flow.load[mentor]!; slot++) {
    const mentee = flow.slotMentee[slot]!
    const next = distance + network.score[flow.slotArc[slot]!]! - state.price[mentor]! - fit[mentee]!
    if (next >= search.bound || next >= menteeDistance[mentee]!) continue
    if (menteeDistance[mentee] === Infinity) mentees.push(mentee)
    menteeDistance[mentee] = next
    state.slotTo[mentee] = slot
    state.mentorBefore[mentee] = mentor
    const bonusLost = flow.degree[mentee] === 1 && network.unserved[mentee] === 1 ? state.bonus : 0
    const end = next + bonusLost + fit[mentee]!
    if (end < search.bound) {
      search.bound = end
      search.lastMentee = mentee
      search.lastMentor = -1
    }
    if (next === distance) level.push(mentee)
    else if (next < search.bound) pushNode(heap, mentee, next)
  }
}

/** Walks the path back from its end, moving each arc to the place that the one before leaves. */
function exchange(state: State, root: number, lastMentee: number, lastMentor: number): void {
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
