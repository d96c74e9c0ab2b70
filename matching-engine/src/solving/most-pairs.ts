import { emptyFlow, openSlot, putInSlot, type Flow } from './flow.ts'
import type { Network } from './network.ts'

/** The most pairs within places on both sides, and who is on the near side of a smallest cut: mentors, and mentees. */
export type MostPairs = {
  readonly count: number
  readonly reached: Uint8Array
  readonly reachedMentees: Uint8Array
}

/**
 * Largest number of pairs, each mentee in at most `menteePlaces` and each mentor in at most `mentorPlaces`. Layered augmenting paths (Hopcroft and Karp 1973, Dinic 1970, with places).
 */
export function mostPairs(
  network: Network,
  menteePlaces: ArrayLike<number>,
  mentorPlaces: Int32Array,
): MostPairs {
  const flow = emptyFlow(network, mentorPlaces)
  const search: Search = {
    network,
    flow,
    menteePlaces,
    mentorPlaces,
    menteeLevel: new Int32Array(network.wants.length),
    mentorLevel: new Int32Array(mentorPlaces.length),
    nextArc: new Int32Array(network.wants.length),
    nextSlot: new Int32Array(mentorPlaces.length),
  }
  let count = 0
  while (layer(search)) {
    search.nextArc.set(network.rowStart.subarray(0, network.wants.length))
    search.nextSlot.set(flow.slotStart.subarray(0, mentorPlaces.length))
    for (let mentee = 0; mentee < network.wants.length; mentee++) {
      while (flow.degree[mentee]! < menteePlaces[mentee]! && augment(search, mentee)) count++
    }
  }
  const isNear = (level: number) => (level >= 0 ? 1 : 0)
  return {
    count,
    reached: Uint8Array.from(search.mentorLevel, isNear),
    reachedMentees: Uint8Array.from(search.menteeLevel, isNear),
  }
}

type Search = {
  readonly network: Network
  readonly flow: Flow
  readonly menteePlaces: ArrayLike<number>
  readonly mentorPlaces: Int32Array
  readonly menteeLevel: Int32Array
  readonly mentorLevel: Int32Array
  readonly nextArc: Int32Array
  readonly nextSlot: Int32Array
}

/** Distances from the mentees with room. True when some mentor with room is reached. */
function layer({ network, flow, menteePlaces, mentorPlaces, menteeLevel, mentorLevel }: Search): boolean {
  menteeLevel.fill(-1)
  mentorLevel.fill(-1)
  const queue: number[] = []
  for (let mentee = 0; mentee < menteeLevel.length; mentee++) {
    if (flow.degree[mentee]! < menteePlaces[mentee]!) {
      menteeLevel[mentee] = 0
      queue.push(mentee)
    }
  }
  let found = false
  let unseen = mentorLevel.length
  for (const mentee of queue) {
    if (unseen === 0) break
    for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
      const mentor = network.column[arc]!
      if (mentorLevel[mentor]! >= 0 || flow.taken[arc] === 1) continue
      mentorLevel[mentor] = menteeLevel[mentee]! + 1
      unseen--
      if (flow.load[mentor]! < mentorPlaces[mentor]!) found = true
      const start = flow.slotStart[mentor]!
      for (let slot = start; slot < start + flow.load[mentor]!; slot++) {
        const holder = flow.slotMentee[slot]!
        if (menteeLevel[holder]! >= 0) continue
        menteeLevel[holder] = mentorLevel[mentor]! + 1
        queue.push(holder)
      }
    }
  }
  return found
}

/** One path down the layers from a mentee with room; dead ends are never tried twice within a phase. */
function augment(search: Search, root: number): boolean {
  const { network, flow, mentorPlaces, menteeLevel, mentorLevel, nextArc, nextSlot } = search
  const path = [{ mentee: root, arc: -1, slot: -1 }]
  while (path.length > 0) {
    const step = path[path.length - 1]!
    const arc = nextArc[step.mentee]!
    if (arc === network.rowStart[step.mentee + 1]) {
      path.pop()
      const parent = path[path.length - 1]
      if (parent) nextSlot[network.column[parent.arc]!] = parent.slot + 1
      continue
    }
    const mentor = network.column[arc]!
    const onward = mentorLevel[mentor] === menteeLevel[step.mentee]! + 1
    if (!onward || flow.taken[arc] === 1) {
      nextArc[step.mentee] = arc + 1
    } else if (flow.load[mentor]! < mentorPlaces[mentor]!) {
      step.arc = arc
      step.slot = openSlot(flow, mentor)
      applyPath(flow, path)
      return true
    } else if (nextSlot[mentor]! < flow.slotStart[mentor]! + flow.load[mentor]!) {
      const slot = nextSlot[mentor]!
      const holder = flow.slotMentee[slot]!
      if (menteeLevel[holder] === mentorLevel[mentor]! + 1) {
        step.arc = arc
        step.slot = slot
        path.push({ mentee: holder, arc: -1, slot: -1 })
      } else nextSlot[mentor] = slot + 1
    } else nextArc[step.mentee] = arc + 1
  }
  return false
}

function applyPath(flow: Flow, path: readonly { mentee: number; arc: number; slot: number }[]): void {
  const root = path[0]!.mentee
  flow.degree[root] = flow.degree[root]! + 1
  // All old arcs are released before any is put: a holder's old arc lies in the slot before its own.
  for (const step of path.slice(0, -1)) flow.taken[flow.slotArc[step.slot]!] = 0
  for (const step of path) putInSlot(flow, step.slot, step.arc, step.mentee)
}
