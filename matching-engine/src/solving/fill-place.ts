import type { ArcsByMentor } from './arcs-by-mentor.ts'
import { clearHeap, nearestDistance, popNode, pushNode } from './distance-heap.ts'
import { closeSlot, openSlot, putInSlot, slotOf } from './flow.ts'
import { floorPrice, rewardOf, type SearchState } from './search-state.ts'

/**
 * Fills a mentor's free places that cost more than they should, one shortest path each: it ends at a mentee who has
 * room for one more pair, at another mentor who can do with one less, or lowers the price until the place may stay
 * free. The mirror of `addPairs`.
 */
export function fillPlaces(state: SearchState, arcs: ArcsByMentor, mentor: number): void {
  const { load } = state.flow
  while (load[mentor]! < state.network.max[mentor]!) {
    const before = load[mentor]!
    fillPlace(state, arcs, mentor)
    if (load[mentor] === before) return
  }
}

/** Where the nearest way out is: a mentee with room (`lastMentee`), a mentor who loses a pair, or neither (both -1). */
type End = { bound: number; lastMentee: number; lastMentor: number }

function fillPlace(state: SearchState, arcs: ArcsByMentor, root: number): void {
  const bound = state.price[root]! - floorPrice(state, root, state.flow.load[root]!)
  if (bound <= 0) return
  const search: End = { bound, lastMentee: -1, lastMentor: -1 }
  const mentees: number[] = []
  const mentors: number[] = [root]
  state.mentorDistance[root] = 0
  explore(state, arcs, search, mentees, mentors)
  for (const mentee of mentees) {
    const slack = search.bound - state.menteeDistance[mentee]!
    if (slack > 0) state.fit[mentee] = state.fit[mentee]! + slack
    state.menteeDistance[mentee] = Infinity
  }
  for (const mentor of mentors) {
    const slack = search.bound - state.mentorDistance[mentor]!
    if (slack > 0) state.price[mentor] = state.price[mentor]! - slack
    state.mentorDistance[mentor] = Infinity
  }
  exchange(state, root, search)
}

function explore(
  state: SearchState,
  arcs: ArcsByMentor,
  search: End,
  mentees: number[],
  mentors: number[],
): void {
  const { menteeDistance, mentorDistance, heap } = state
  const menteeCount = menteeDistance.length
  const level: number[] = [menteeCount + mentors[0]!]
  let distance = 0
  clearHeap(heap)
  for (;;) {
    for (let at = 0; at < level.length; at++) {
      if (distance >= search.bound) return
      const node = level[at]!
      if (node < menteeCount) fromMentee(state, search, node, distance, mentors, level)
      else fromMentor(state, arcs, search, node - menteeCount, distance, mentees, level)
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

/** A mentor with a place to fill asks every mentee that is not its own. */
function fromMentor(
  state: SearchState,
  arcs: ArcsByMentor,
  search: End,
  mentor: number,
  distance: number,
  mentees: number[],
  level: number[],
): void {
  const { network, flow, fit, menteeDistance, heap } = state
  const base = distance + state.price[mentor]!
  const end = arcs.start[mentor + 1]!
  state.arcsRead += end - arcs.start[mentor]!
  for (let at = arcs.start[mentor]!; at < end; at++) {
    const arc = arcs.arc[at]!
    const mentee = arcs.mentee[at]!
    const next = base - network.score[arc]! + fit[mentee]!
    if (next >= search.bound || next >= menteeDistance[mentee]! || flow.taken[arc] === 1) continue
    if (menteeDistance[mentee] === Infinity) mentees.push(mentee)
    menteeDistance[mentee] = next
    state.slotTo[mentee] = arc
    state.mentorBefore[mentee] = mentor
    const degree = flow.degree[mentee]!
    if (degree < network.wants[mentee]!) {
      const ending = next + Math.max(0, -fit[mentee]! - rewardOf(state, mentee, degree))
      if (ending < search.bound) {
        search.bound = ending
        search.lastMentee = mentee
        search.lastMentor = -1
      }
    }
    if (next === distance) level.push(mentee)
    else if (next < search.bound) pushNode(heap, mentee, next)
  }
}

/** A mentee with one pair too many gives one of the others back. */
function fromMentee(
  state: SearchState,
  search: End,
  mentee: number,
  distance: number,
  mentors: number[],
  level: number[],
): void {
  const { network, flow, price, mentorDistance, heap } = state
  let left = flow.degree[mentee]!
  const base = distance - state.fit[mentee]!
  for (let arc = network.rowStart[mentee]!; left > 0; arc++) {
    if (flow.taken[arc] === 0) continue
    left--
    const mentor = network.column[arc]!
    const next = base + network.score[arc]! - price[mentor]!
    if (next >= search.bound || next >= mentorDistance[mentor]!) continue
    if (mentorDistance[mentor] === Infinity) mentors.push(mentor)
    mentorDistance[mentor] = next
    state.arcTo[mentor] = arc
    state.menteeBefore[mentor] = mentee
    const ending = next + price[mentor]! - floorPrice(state, mentor, flow.load[mentor]! - 1)
    if (ending < search.bound) {
      search.bound = ending
      search.lastMentor = mentor
      search.lastMentee = -1
    }
    const node = state.menteeDistance.length + mentor
    if (next === distance) level.push(node)
    else if (next < search.bound) pushNode(heap, node, next)
  }
}

/** Walks the path back: whoever gave a pair back takes the one that it was reached by. */
function exchange(state: SearchState, root: number, end: End): void {
  const { flow, arcTo, menteeBefore, slotTo, mentorBefore } = state
  let mentee = end.lastMentee
  if (end.lastMentor >= 0) {
    closeSlot(flow, slotOf(flow, end.lastMentor, arcTo[end.lastMentor]!), end.lastMentor)
    mentee = menteeBefore[end.lastMentor]!
  } else if (mentee >= 0) flow.degree[mentee] = flow.degree[mentee]! + 1
  else return
  for (;;) {
    const arc = slotTo[mentee]!
    const mentor = mentorBefore[mentee]!
    if (mentor === root) {
      putInSlot(flow, openSlot(flow, root), arc, mentee)
      return
    }
    const given = arcTo[mentor]!
    const slot = slotOf(flow, mentor, given)
    flow.taken[given] = 0
    putInSlot(flow, slot, arc, mentee)
    mentee = menteeBefore[mentor]!
  }
}
