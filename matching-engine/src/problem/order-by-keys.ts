/**
 * Positions in ascending order of two keys of 32 bits, the first before the second; of those that are equal in both,
 * by `compare`, which is to leave no two equal. Sorted digit by digit where there are many: O(n) when few are equal.
 */
export function orderByKeys(
  first: Uint32Array,
  second: Uint32Array,
  compare: (a: number, b: number) => number,
): Int32Array {
  const order = new Int32Array(first.length)
  for (let at = 0; at < order.length; at++) order[at] = at
  if (order.length < fewKeys) {
    return order.toSorted((a, b) => first[a]! - first[b]! || second[a]! - second[b]! || compare(a, b))
  }
  const sorted = byDigits(byDigits(order, second), first)
  const isEqual = (a: number, b: number) => first[a] === first[b] && second[a] === second[b]
  for (let start = 0; start < sorted.length;) {
    let end = start + 1
    while (end < sorted.length && isEqual(sorted[end]!, sorted[start]!)) end++
    if (end - start > 1) sorted.subarray(start, end).sort(compare)
    start = end
  }
  return sorted
}

/** Below this many, comparing them costs less than counting digits. */
const fewKeys = 2048

const digitBits = 11
const digits = 1 << digitBits

/** A stable sort by one key, from its last digit to its first. */
function byDigits(order: Int32Array, keys: Uint32Array): Int32Array {
  let from = order
  let to: Int32Array = new Int32Array(order.length)
  const start = new Int32Array(digits + 1)
  for (let shift = 0; shift < 32; shift += digitBits) {
    start.fill(0)
    for (let at = 0; at < keys.length; at++) {
      const digit = (keys[at]! >>> shift) & (digits - 1)
      start[digit + 1] = start[digit + 1]! + 1
    }
    // Where all share this digit, nothing moves.
    if (start[((keys[0]! >>> shift) & (digits - 1)) + 1] === keys.length) continue
    for (let digit = 0; digit < digits; digit++) start[digit + 1] = start[digit + 1]! + start[digit]!
    for (let at = 0; at < from.length; at++) {
      const position = from[at]!
      const digit = (keys[position]! >>> shift) & (digits - 1)
      to[start[digit]!] = position
      start[digit] = start[digit]! + 1
    }
    ;[from, to] = [to, from]
  }
  return from
}
