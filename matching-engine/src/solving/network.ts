import { hashOrder } from '../problem/hash-order.ts'
import type { Instance } from '../instance/instance.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'

/**
 * What is left to decide once locks have taken their places, with people in a given order. Arcs that
 * cannot be used (locked, nobody wants more, no place left, below the least score) are left out.
 */
export type Network = {
  readonly menteeAt: Int32Array
  readonly mentorAt: Int32Array
  readonly wants: Int32Array
  readonly min: Int32Array
  readonly max: Int32Array
  /** 1 for a mentee whom a first pair would serve: no lock yet, and wants someone. */
  readonly unserved: Uint8Array
  readonly rowStart: Int32Array
  readonly column: Int32Array
  readonly score: Uint16Array | Float64Array
  /** The arc of the instance behind each arc of the network. */
  readonly arc: Int32Array
  /** Where loads are to be even: what the square of a mentor's load costs, locked pairs counted. */
  readonly evenness?: { readonly weight: number; readonly locked: Int32Array }
}

/** Only the arcs `kept` (1), when given. Throws MatchingRefusal `locks-over-capacity`. */
export function reduceToNetwork(
  instance: Instance,
  { menteeAt, mentorAt }: Order,
  kept: Uint8Array | null = null,
): Network {
  const left = afterLocks(instance)
  const wants = pick(left.wants, menteeAt)
  const max = pick(left.max, mentorAt)
  const unserved = Uint8Array.from(menteeAt, (at) => (left.lockedOf[at] === 0 && left.wants[at]! > 0 ? 1 : 0))
  const people = { menteeAt, mentorAt, wants, min: pick(left.min, mentorAt), max, unserved }
  return { ...people, ...arcsInOrder(instance, people, left.locked, kept) }
}

/** Which person of the instance stands at each position of the network. */
export type Order = { readonly menteeAt: Int32Array; readonly mentorAt: Int32Array }

export function seededOrder({ menteeIds, mentorIds }: Instance, seed: string): Order {
  return { menteeAt: hashOrder(menteeIds, seed), mentorAt: hashOrder(mentorIds, seed) }
}

export function listedOrder({ menteeIds, mentorIds }: Instance): Order {
  return {
    menteeAt: Int32Array.from(menteeIds, (_, at) => at),
    mentorAt: Int32Array.from(mentorIds, (_, at) => at),
  }
}

/** The same people with only the arcs of at least `lowest`. */
export function keepFrom(network: Network, lowest: number): Network {
  const { rowStart, column, score, arc } = network
  let count = 0
  for (let at = 0; at < score.length; at++) if (score[at]! >= lowest) count++
  const kept = {
    rowStart: new Int32Array(rowStart.length),
    column: new Int32Array(count),
    score: new Uint16Array(count),
    arc: new Int32Array(count),
  }
  count = 0
  for (let mentee = 0; mentee + 1 < rowStart.length; mentee++) {
    for (let at = rowStart[mentee]!; at < rowStart[mentee + 1]!; at++) {
      if (score[at]! < lowest) continue
      kept.column[count] = column[at]!
      kept.score[count] = score[at]!
      kept.arc[count++] = arc[at]!
    }
    kept.rowStart[mentee + 1] = count
  }
  return { ...network, ...kept }
}

/** Bounds once the locked pairs have taken their places. Throws MatchingRefusal `locks-over-capacity`. */
export function afterLocks(instance: Instance) {
  const wants = instance.wants.slice()
  const min = instance.min.slice()
  const max = instance.max.slice()
  const lockedOf = new Int32Array(wants.length)
  const locked = new Uint8Array(instance.column.length)
  for (const arc of instance.lockedArcs) {
    const mentee = rowOf(instance.rowStart, arc)
    const mentor = instance.column[arc]!
    locked[arc] = 1
    lockedOf[mentee] = lockedOf[mentee]! + 1
    wants[mentee] = wants[mentee]! - 1
    max[mentor] = max[mentor]! - 1
    min[mentor] = Math.max(0, min[mentor]! - 1)
  }
  const tooMany = [
    ...instance.menteeIds.filter((_, mentee) => wants[mentee]! < 0),
    ...instance.mentorIds.filter((_, mentor) => max[mentor]! < 0),
  ]
  if (tooMany.length > 0) throw new MatchingRefusal('locks-over-capacity', tooMany)
  return { wants, min, max, lockedOf, locked }
}

/** The row that holds an arc, by bisection. */
export function rowOf(rowStart: Int32Array, arc: number): number {
  let low = 0
  let high = rowStart.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (rowStart[middle]! <= arc) low = middle
    else high = middle
  }
  return low
}

type People = Pick<Network, 'menteeAt' | 'mentorAt' | 'wants' | 'max'>

function arcsInOrder(instance: Instance, people: People, locked: Uint8Array, kept: Uint8Array | null) {
  const { menteeAt, mentorAt, wants, max } = people
  const position = new Int32Array(mentorAt.length)
  let asListed = true
  for (let place = 0; place < mentorAt.length; place++) {
    position[mentorAt[place]!] = place
    if (mentorAt[place] !== place) asListed = false
  }
  const rowStart = new Int32Array(menteeAt.length + 1)
  const most = kept === null ? instance.column.length : countOf(kept)
  const column = new Int32Array(most)
  const arc = new Int32Array(most)
  const score = new Uint16Array(most)
  const arcTo = new Int32Array(mentorAt.length).fill(-1)
  let count = 0
  for (let mentee = 0; mentee < menteeAt.length; mentee++) {
    const start = count
    const row = menteeAt[mentee]!
    const end = wants[mentee]! > 0 ? instance.rowStart[row + 1]! : instance.rowStart[row]!
    for (let from = instance.rowStart[row]!; from < end; from++) {
      if (kept !== null && kept[from] === 0) continue
      const mentor = position[instance.column[from]!]!
      if (locked[from] === 1 || max[mentor] === 0) continue
      column[count] = mentor
      arc[count++] = from
    }
    if (!asListed) {
      if (count - start > shortRow) sortLongRow(column, arc, start, count, arcTo)
      else sortShortRow(column, arc, start, count)
    }
    for (let at = start; at < count; at++) score[at] = instance.score[arc[at]!]!
    rowStart[mentee + 1] = count
  }
  if (count === most) return { rowStart, column, score, arc }
  return {
    rowStart,
    column: column.slice(0, count),
    score: score.slice(0, count),
    arc: arc.slice(0, count),
  }
}

const shortRow = 40

function countOf(kept: Uint8Array): number {
  let count = 0
  for (let arc = 0; arc < kept.length; arc++) count += kept[arc]!
  return count
}

/** Ascending columns, each with its arc, in place: by insertion, which is best for the few of nearly every row. */
function sortShortRow(column: Int32Array, arc: Int32Array, start: number, end: number): void {
  for (let next = start + 1; next < end; next++) {
    const mentor = column[next]!
    const from = arc[next]!
    let at = next
    for (; at > start && column[at - 1]! > mentor; at--) {
      column[at] = column[at - 1]!
      arc[at] = arc[at - 1]!
    }
    column[at] = mentor
    arc[at] = from
  }
}

/** The same for many, where mentors that have an arc may be listed from the first on. `arcTo` is -1 before and after. */
function sortLongRow(
  column: Int32Array,
  arc: Int32Array,
  start: number,
  end: number,
  arcTo: Int32Array,
): void {
  for (let at = start; at < end; at++) arcTo[column[at]!] = arc[at]!
  if (8 * (end - start) > arcTo.length) {
    let at = start
    for (let mentor = 0; mentor < arcTo.length; mentor++) if (arcTo[mentor]! >= 0) column[at++] = mentor
  } else column.subarray(start, end).sort()
  for (let at = start; at < end; at++) {
    arc[at] = arcTo[column[at]!]!
    arcTo[column[at]!] = -1
  }
}

function pick(values: Int32Array, order: Int32Array): Int32Array {
  return order.map((at) => values[at]!)
}
