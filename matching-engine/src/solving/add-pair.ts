import { exploreFrom } from './explore-from.ts'
import { openSlot, putInSlot } from './flow.ts'
import { rewardOf, type SearchState } from './search-state.ts'

/**
 * Gives a mentee as many pairs as are worth having, one shortest path each: it ends at a free place, or at a
 * mentee's place given up. Prices stay such that no other pair is preferred.
 */
export function addPairs(state: SearchState, mentee: number): void {
  const { degree } = state.flow
  while (degree[mentee]! < state.network.wants[mentee]!) {
    const before = degree[mentee]!
    addPair(state, mentee)
    if (degree[mentee] === before) return
  }
}

function addPair(state: SearchState, root: number): void {
  // Giving the new place up at once is the first way out.
  const giveUp = rewardOf(state, root, state.flow.degree[root]!) + state.fit[root]!
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
