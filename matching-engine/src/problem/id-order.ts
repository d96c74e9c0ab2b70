import { compareIds } from './hash-order.ts'
import { orderByKeys } from './order-by-keys.ts'

/**
 * Positions of the ids in ascending order, as `compareIds` puts them. Eight characters after what all ids begin with
 * are compared as numbers; only ids that are equal there are compared as text.
 */
export function idOrder(ids: readonly string[]): Int32Array {
  if (isAscending(ids)) return Int32Array.from(ids, (_, at) => at)
  const from = sharedLength(ids)
  const first = new Uint32Array(ids.length)
  const second = new Uint32Array(ids.length)
  for (let at = 0; at < ids.length; at++) {
    const key = fourFrom(ids[at]!, from)
    first[at] = key
    // What follows a character beyond one byte is left to the comparison.
    second[at] = hidesRest(key) ? 0 : fourFrom(ids[at]!, from + 4)
  }
  return orderByKeys(first, second, (a, b) => compareIds(ids[a]!, ids[b]!))
}

function isAscending(ids: readonly string[]): boolean {
  for (let at = 1; at < ids.length; at++) if (ids[at - 1]! > ids[at]!) return false
  return true
}

/** How many characters all ids begin with. */
function sharedLength(ids: readonly string[]): number {
  const model = ids[0]!
  let shared = model.length
  for (const id of ids) {
    let at = 0
    while (at < shared && at < id.length && id.charCodeAt(at) === model.charCodeAt(at)) at++
    shared = at
  }
  return shared
}

/** Four characters as the bytes of one number; past the end they are 0, and so are those behind one beyond a byte. */
function fourFrom(id: string, from: number): number {
  let key = 0
  for (let at = from; at < from + 4; at++) {
    const byte = at < id.length ? Math.min(id.charCodeAt(at), wide) : 0
    key = ((key << 8) | byte) >>> 0
    if (byte === wide) return (key << (8 * (from + 3 - at))) >>> 0
  }
  return key
}

/** A byte for all characters that do not fit in one. */
const wide = 255

function hidesRest(key: number): boolean {
  for (let rest = key; rest > 0; rest >>>= 8) if ((rest & 255) === wide) return true
  return false
}
