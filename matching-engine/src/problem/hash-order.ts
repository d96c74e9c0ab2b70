import { orderByKeys } from './order-by-keys.ts'
import type { Ordered } from './problem.ts'

/**
 * Positions of the ids in the order of hash(id, seed): who comes first among equals. The order in which ids are
 * listed does not matter. Two lanes of 32 bits (FNV-1a steps, the finalizer of MurmurHash3), then the id itself. With
 * `keys`, it is hash(key, seed), then the key, then the id.
 */
export function hashOrder(ids: readonly string[], seed: string, keys: readonly string[] = ids): Int32Array {
  const first = hashAll(keys, seed, 0x811c9dc5)
  const second = hashAll(keys, seed, 0x9e3779b9)
  return orderByKeys(first, second, (a, b) => compareIds(keys[a]!, keys[b]!) || compareIds(ids[a]!, ids[b]!))
}

/** People of a problem in that order. */
export function peopleOrder(people: readonly Ordered[], seed: string): Int32Array {
  return hashOrder(
    people.map(({ id }) => id),
    seed,
    orderKeys(people),
  )
}

/** What people are ordered by, where any has a key of their own. */
export function orderKeys(people: readonly Ordered[]): readonly string[] | undefined {
  return people.some(({ orderKey }) => orderKey !== undefined)
    ? people.map(({ id, orderKey }) => orderKey ?? id)
    : undefined
}

/** By UTF-16 code unit: the same in every country and engine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function hashAll(ids: readonly string[], seed: string, basis: number): Uint32Array {
  const start = absorb(absorb(basis | 0, seed), '\u0000')
  const hashes = new Uint32Array(ids.length)
  for (let at = 0; at < ids.length; at++) hashes[at] = finish(absorb(start, ids[at]!))
  return hashes
}

function absorb(state: number, text: string): number {
  let hash = state
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function finish(state: number): number {
  let hash = state
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
