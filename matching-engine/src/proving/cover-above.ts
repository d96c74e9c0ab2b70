import type { Instance } from '../instance/instance.ts'
import type { Remainder } from './check-arrangement.ts'

/** On the arcs above `score`: places of the mentors named, and the mentees who have somebody else. At least K. */
export function coverAbove(
  instance: Instance,
  left: Remainder,
  score: number,
  mentorIds: readonly string[],
): number {
  const inside = membership(instance, mentorIds)
  let size = sumOver(inside, left.max)
  for (let i = 0; i < left.wants.length; i++) {
    if (left.countable[i] === 1 && arcsWithin(instance, left, i, score, inside, 0, 1) > 0) size++
  }
  return size
}

/** How many arcs above `score` that are not locked lead a mentee to mentors of this `side`; counted up to `most`. */
export function arcsWithin(
  { rowStart, column, score: scores }: Instance,
  { locked }: Remainder,
  i: number,
  score: number,
  inside: Uint8Array,
  side: 0 | 1,
  most: number,
): number {
  let count = 0
  for (let arc = rowStart[i]!; arc < rowStart[i + 1]! && count < most; arc++) {
    if (scores[arc]! > score && inside[column[arc]!] === side && locked[arc] === 0) count++
  }
  return count
}

export function membership({ mentorIds }: Instance, ids: readonly string[]): Uint8Array {
  const named = new Set(ids)
  return Uint8Array.from(mentorIds, (id) => (named.has(id) ? 1 : 0))
}

export function sumOver(mentors: Uint8Array, values: Int32Array): number {
  return values.reduce((sum, value, j) => sum + (mentors[j] === 1 ? value : 0), 0)
}
