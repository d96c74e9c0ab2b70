// The scan of `src/large/kernel.ts` on WebAssembly's vectors: the same positions, four mentors at a time. This is
// AssemblyScript, not TypeScript; `scripts/build-scan.mjs` makes `src/large/scan-bytes.ts` of it. Addresses are in bytes,
// numbers have 32 bits.

/** Sums of at least the smaller of `limit` and the number beside. */
export function scanEither(
  a: usize, b: usize, c: usize, d: usize, beside: usize, hits: usize, from: i32, to: i32, limit: i32,
): i32 {
  return scan(a, b, c, d, beside, hits, from, to, limit, false)
}

/** Sums of at least `limit` and the number beside, together. */
export function scanAbove(
  a: usize, b: usize, c: usize, d: usize, beside: usize, hits: usize, from: i32, to: i32, limit: i32,
): i32 {
  return scan(a, b, c, d, beside, hits, from, to, limit, true)
}

// @ts-ignore: decorator
@inline
function scan(
  a: usize, b: usize, c: usize, d: usize, beside: usize, hits: usize, from: i32, to: i32, limit: i32, adds: bool,
): i32 {
  const limits = i32x4.splat(limit)
  let count = 0
  let at = from
  // Eight at a time: positions are told apart only where one of them is a hit.
  for (; at + 8 <= to; at += 8) {
    const byte = <usize>at << 2
    let low = v128.load(a + byte)
    let high = v128.load(a + byte, 16)
    low = i32x4.add(low, v128.load(b + byte))
    high = i32x4.add(high, v128.load(b + byte, 16))
    low = i32x4.add(low, v128.load(c + byte))
    high = i32x4.add(high, v128.load(c + byte, 16))
    low = i32x4.add(low, v128.load(d + byte))
    high = i32x4.add(high, v128.load(d + byte, 16))
    const lowBeside = v128.load(beside + byte)
    const highBeside = v128.load(beside + byte, 16)
    low = i32x4.ge_s(low, adds ? i32x4.add(limits, lowBeside) : i32x4.min_s(limits, lowBeside))
    high = i32x4.ge_s(high, adds ? i32x4.add(limits, highBeside) : i32x4.min_s(limits, highBeside))
    if (!v128.any_true(v128.or(low, high))) continue
    let found = i32x4.bitmask(low) | (i32x4.bitmask(high) << 4)
    while (found != 0) {
      store<i32>(hits + (<usize>count << 2), at + ctz(found))
      count++
      found &= found - 1
    }
  }
  for (; at < to; at++) {
    const byte = <usize>at << 2
    const sum = load<i32>(a + byte) + load<i32>(b + byte) + load<i32>(c + byte) + load<i32>(d + byte)
    const other = load<i32>(beside + byte)
    if (sum >= (adds ? limit + other : min(limit, other))) {
      store<i32>(hits + (<usize>count << 2), at)
      count++
    }
  }
  return count
}

/** Adds to each of `count` numbers the value of its class. */
export function addOfClasses(into: usize, values: usize, classOf: usize, count: i32): void {
  const end = into + (<usize>count << 2)
  for (; into + 16 <= end; into += 16, classOf += 16) {
    let four = v128.load_zero<i32>(values + (<usize>load<u32>(classOf) << 2))
    four = v128.load_lane<i32>(values + (<usize>load<u32>(classOf, 4) << 2), four, 1)
    four = v128.load_lane<i32>(values + (<usize>load<u32>(classOf, 8) << 2), four, 2)
    four = v128.load_lane<i32>(values + (<usize>load<u32>(classOf, 12) << 2), four, 3)
    v128.store(into, i32x4.add(v128.load(into), four))
  }
  for (; into < end; into += 4, classOf += 4) {
    store<i32>(into, load<i32>(into) + load<i32>(values + (<usize>load<u32>(classOf) << 2)))
  }
}
