import { emptyFlow, openSlot, putInSlot, type Flow } from './flow.ts'
import type { Network } from './network.ts'

/**
 * The most pairs within places on both sides, which they are (`taken`), and who is on the near side of a smallest cut:
 * mentors, and mentees. Where several choices are as many, `taken` is one of them; the near side is the same for all.
 */
export type MostPairs = {
  readonly count: number
  readonly taken: Uint8Array
  readonly reached: Uint8Array
  readonly reachedMentees: Uint8Array
}

/**
 * Largest number of pairs, each mentee in at most `menteePlaces` and each mentor in at most `mentorPlaces`. Layered
 * augmenting paths (Hopcroft and Karp 1973, Dinic 1970, with places).
 * `start`: arcs within places to begin with; the nearer to the most, the less is left to do.
 */
export function mostPairs(
  network: Network,
  menteePlaces: ArrayLike<number>,
  mentorPlaces: Int32Array,
  start: Uint8Array | null = null,
): MostPairs {
  const flow = emptyFlow(network, mentorPlaces)
  let count = start === null ? 0 : hold(network, flow, start)
  const search: Search = {
    network,
    flow,
    menteePlaces,
    mentorPlaces,
    menteeLevel: new Int32Array(network.wants.length),
    mentorLevel: new Int32Array(mentorPlaces.length),
    nextArc: new Int32Array(network.wants.length),
    nextSlot: new Int32Array(mentorPlaces.length),
    queue: new Int32Array(network.wants.length),
    pathMentee: new Int32Array(network.wants.length),
    pathSlot: new Int32Array(network.wants.length),
  }
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
    taken: flow.taken,
    reached: Uint8Array.from(search.mentorLevel, isNear),
    reachedMentees: Uint8Array.from(search.menteeLevel, isNear),
  }
}

/** Returns how many arcs of `start` were put into an empty flow. */
function hold({ rowStart, column }: Network, flow: Flow, start: Uint8Array): number {
  let count = 0
  for (let mentee = 0; mentee + 1 < rowStart.length; mentee++) {
    for (let arc = rowStart[mentee]!, end = rowStart[mentee + 1]!; arc < end; arc++) {
      if (start[arc] === 0) continue
      putInSlot(flow, openSlot(flow, column[arc]!), arc, mentee)
      flow.degree[mentee] = flow.degree[mentee]! + 1
      count++
    }
  }
  return count
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
  readonly queue: Int32Array
  /** The path being walked: its mentees, and the place of each by which the next was reached. */
  readonly pathMentee: Int32Array
  readonly pathSlot: Int32Array
}

/**
 * Distances from the mentees with room, up to the nearest mentors with room. True when there are any; else everyone who
 * can be reached has a distance.
 */
function layer(search: Search): boolean {
  const { network, flow, menteePlaces, mentorPlaces, menteeLevel, mentorLevel, queue } = search
  const { rowStart, column } = network
  menteeLevel.fill(-1)
  mentorLevel.fill(-1)
  let count = 0
  for (let mentee = 0; mentee < menteeLevel.length; mentee++) {
    if (flow.degree[mentee]! >= menteePlaces[mentee]!) continue
    menteeLevel[mentee] = 0
    queue[count++] = mentee
  }
  let last = Infinity
  let unseen = mentorLevel.length
  for (let at = 0; at < count && unseen > 0; at++) {
    const mentee = queue[at]!
    const level = menteeLevel[mentee]! + 1
    if (level > last) break
    for (let arc = rowStart[mentee]!, end = rowStart[mentee + 1]!; arc < end; arc++) {
      const mentor = column[arc]!
      if (mentorLevel[mentor]! >= 0 || flow.taken[arc] === 1) continue
      mentorLevel[mentor] = level
      unseen--
      if (flow.load[mentor]! < mentorPlaces[mentor]!) last = level
      const start = flow.slotStart[mentor]!
      for (let slot = start; slot < start + flow.load[mentor]!; slot++) {
        const holder = flow.slotMentee[slot]!
        if (menteeLevel[holder]! >= 0) continue
        menteeLevel[holder] = level + 1
        queue[count++] = holder
      }
    }
  }
  return last < Infinity
}

/** One path down the layers from a mentee with room; dead ends are never tried twice within a phase. */
function augment(search: Search, root: number): boolean {
  const { network, flow, mentorPlaces, menteeLevel, mentorLevel, nextArc, nextSlot } = search
  const { pathMentee, pathSlot } = search
  const { rowStart, column } = network
  let depth = 0
  pathMentee[0] = root
  while (depth >= 0) {
    const mentee = pathMentee[depth]!
    const arc = nextArc[mentee]!
    if (arc === rowStart[mentee + 1]) {
      depth--
      if (depth >= 0) nextSlot[column[nextArc[pathMentee[depth]!]!]!] = pathSlot[depth]! + 1
      continue
    }
    const mentor = column[arc]!
    const onward = mentorLevel[mentor] === menteeLevel[mentee]! + 1
    if (!onward || flow.taken[arc] === 1) {
      nextArc[mentee] = arc + 1
    } else if (flow.load[mentor]! < mentorPlaces[mentor]!) {
      pathSlot[depth] = openSlot(flow, mentor)
      applyPath(search, depth)
      return true
    } else if (nextSlot[mentor]! < flow.slotStart[mentor]! + flow.load[mentor]!) {
      const slot = nextSlot[mentor]!
      const holder = flow.slotMentee[slot]!
      if (menteeLevel[holder] === mentorLevel[mentor]! + 1) {
        pathSlot[depth] = slot
        pathMentee[++depth] = holder
      } else nextSlot[mentor] = slot + 1
    } else nextArc[mentee] = arc + 1
  }
  return false
}

function applyPath({ flow, nextArc, pathMentee, pathSlot }: Search, depth: number): void {
  const root = pathMentee[0]!
  flow.degree[root] = flow.degree[root]! + 1
  // All old arcs are released before any is put: a holder's old arc lies in the slot before its own.
  for (let step = 0; step < depth; step++) flow.taken[flow.slotArc[pathSlot[step]!]!] = 0
  for (let step = 0; step <= depth; step++) {
    const mentee = pathMentee[step]!
    putInSlot(flow, pathSlot[step]!, nextArc[mentee]!, mentee)
  }
}
