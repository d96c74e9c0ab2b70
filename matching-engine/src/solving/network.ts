import { hashOrder } from '../problem/hash-order.ts'
import type { Instance } from '../instance/instance.ts'
import { arcsInOrder, type ArcList } from './arcs-in-order.ts'
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
  readonly evenness: { readonly weight: number; readonly locked: Int32Array } | null
  /** Where as many mentors as possible are to have somebody: what a first pair is worth to each `open` one (1). */
  readonly firsts: { readonly worth: number; readonly open: Uint8Array } | null
}

export type NetworkArcs = Pick<Network, 'rowStart' | 'column' | 'score' | 'arc'>

/**
 * The same people with other arcs. Field by field, and the only place where networks are made: objects made by
 * spreading each look new to the compiler, which then compiles every loop that reads them again.
 */
export function withArcs(people: Omit<Network, keyof NetworkArcs>, arcs: NetworkArcs): Network {
  return {
    menteeAt: people.menteeAt,
    mentorAt: people.mentorAt,
    wants: people.wants,
    min: people.min,
    max: people.max,
    unserved: people.unserved,
    rowStart: arcs.rowStart,
    column: arcs.column,
    score: arcs.score,
    arc: arcs.arc,
    evenness: people.evenness,
    firsts: people.firsts,
  }
}

/** Only the arcs `kept`, when given. Throws MatchingRefusal `locks-over-capacity`. */
export function reduceToNetwork(
  instance: Instance,
  { menteeAt, mentorAt }: Order,
  kept: ArcList | null = null,
): Network {
  const left = afterLocks(instance)
  const wants = pick(left.wants, menteeAt)
  const max = pick(left.max, mentorAt)
  const unserved = Uint8Array.from(menteeAt, (at) => (left.lockedOf[at] === 0 && left.wants[at]! > 0 ? 1 : 0))
  const min = pick(left.min, mentorAt)
  const people = { menteeAt, mentorAt, wants, min, max, unserved, evenness: null, firsts: null }
  return withArcs(people, arcsInOrder(instance, people, left.locked, kept))
}

/** Which person of the instance stands at each position of the network. */
export type Order = { readonly menteeAt: Int32Array; readonly mentorAt: Int32Array }

export function seededOrder({ menteeIds, mentorIds, menteeKeys, mentorKeys }: Instance, seed: string): Order {
  return {
    menteeAt: hashOrder(menteeIds, seed, menteeKeys),
    mentorAt: hashOrder(mentorIds, seed, mentorKeys),
  }
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
  return withArcs(network, kept)
}

/**
 * Bounds once the locked pairs have taken their places; `locked` marks their arcs, null where there are none. Throws
 * MatchingRefusal `locks-over-capacity`.
 */
export function afterLocks(instance: Instance) {
  const wants = instance.wants.slice()
  const min = instance.min.slice()
  const max = instance.max.slice()
  const lockedOf = new Int32Array(wants.length)
  const locked = instance.lockedArcs.length === 0 ? null : new Uint8Array(instance.column.length)
  for (const arc of instance.lockedArcs) {
    const mentee = rowOf(instance.rowStart, arc)
    const mentor = instance.column[arc]!
    locked![arc] = 1
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

function pick(values: Int32Array, order: Int32Array): Int32Array {
  return order.map((at) => values[at]!)
}
