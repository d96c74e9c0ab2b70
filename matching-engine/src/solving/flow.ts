import type { Network } from './network.ts'

/** Who holds which place. A mentor's pairs are the first `load` slots from `slotStart`. */
export type Flow = {
  readonly degree: Int32Array
  readonly load: Int32Array
  readonly slotStart: Int32Array
  readonly slotArc: Int32Array
  readonly slotMentee: Int32Array
  readonly taken: Uint8Array
}

export function emptyFlow(network: Network, places: Int32Array = network.max): Flow {
  const mentors = places.length
  const slotStart = new Int32Array(mentors + 1)
  // A bound of 50 places on a mentor with 3 arcs needs 3 slots.
  const slotsOf = areSingle(places) ? places : fewest(places, timesAsked(network))
  for (let mentor = 0; mentor < mentors; mentor++) {
    slotStart[mentor + 1] = slotStart[mentor]! + slotsOf[mentor]!
  }
  const slots = slotStart[mentors]!
  return {
    degree: new Int32Array(network.wants.length),
    load: new Int32Array(mentors),
    slotStart,
    slotArc: new Int32Array(slots),
    slotMentee: new Int32Array(slots),
    taken: new Uint8Array(network.column.length),
  }
}

const areSingle = (places: Int32Array) => places.every((one) => one <= 1)

const fewest = (a: Int32Array, b: Int32Array) => a.map((one, at) => Math.min(one, b[at]!))

/** By how many mentees each mentor is asked. */
export function timesAsked({ column, max }: Pick<Network, 'column' | 'max'>): Int32Array {
  const asked = new Int32Array(max.length)
  for (let arc = 0; arc < column.length; arc++) asked[column[arc]!] = asked[column[arc]!]! + 1
  return asked
}

export function putInSlot(flow: Flow, slot: number, arc: number, mentee: number): void {
  flow.slotArc[slot] = arc
  flow.slotMentee[slot] = mentee
  flow.taken[arc] = 1
}

/** The next free slot of a mentor, counted as used. */
export function openSlot(flow: Flow, mentor: number): number {
  const slot = flow.slotStart[mentor]! + flow.load[mentor]!
  flow.load[mentor] = flow.load[mentor]! + 1
  return slot
}

/** Gives a pair up; the mentor's last pair moves into its slot. */
export function closeSlot(flow: Flow, slot: number, mentor: number): void {
  flow.taken[flow.slotArc[slot]!] = 0
  flow.load[mentor] = flow.load[mentor]! - 1
  const last = flow.slotStart[mentor]! + flow.load[mentor]!
  flow.slotArc[slot] = flow.slotArc[last]!
  flow.slotMentee[slot] = flow.slotMentee[last]!
}

/** The slot in which a mentor holds an arc. */
export function slotOf(flow: Flow, mentor: number, arc: number): number {
  let slot = flow.slotStart[mentor]!
  while (flow.slotArc[slot] !== arc) slot++
  return slot
}

/** The arcs taken, mentor by mentor. */
export function takenArcs(flow: Flow): number[] {
  const arcs: number[] = []
  for (let mentor = 0; mentor < flow.load.length; mentor++) {
    const start = flow.slotStart[mentor]!
    for (let slot = start; slot < start + flow.load[mentor]!; slot++) arcs.push(flow.slotArc[slot]!)
  }
  return arcs
}
