import { clearHeap, nearestDistance, popNode, pushNode } from './distance-heap.ts'
import { floorPrice, type SearchState } from './search-state.ts'

/** How far the nearest way out is, and where: a mentee's place given up or a free place of a mentor (-1: the other). */
export type SearchEnd = { bound: number; lastMentee: number; lastMentor: number }

/** Dijkstra over reduced costs; nothing beyond the nearest end found so far is looked at. */
export function exploreFrom(
  state: SearchState,
  search: SearchEnd,
  mentees: number[],
  mentors: number[],
): void {
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
  state: SearchState,
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
  state.arcsRead += end - network.rowStart[mentee]!
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
      // A free place dearer than it should be waits to be filled: reaching it costs nothing more.
      const ending = next + Math.max(0, floorPrice(state, mentor, load) - price[mentor]!)
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
  state: SearchState,
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
