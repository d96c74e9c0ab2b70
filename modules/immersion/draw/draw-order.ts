/**
 * The order of a draw: each id gets a number made of the seed and of itself alone, and the smallest comes first. Who comes first
 * because they were not chosen the last time is drawn among such, before the others. The same seed and ids give the same
 * order anywhere, in whatever order they are given.
 */
export function drawOrder(seed: string, first: readonly string[], others: readonly string[]): string[] {
  const drawn = (ids: readonly string[]) =>
    ids
      .map((id) => ({ id, number: numberOf(`${seed}/${id}`) }))
      .toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
  return [...drawn(first), ...drawn(others)]
}

/** 52 bits of two FNV-1a walks, each mixed as MurmurHash3 ends: any letter changes about half of them. */
function numberOf(words: string): number {
  return (hash(words, 0x811c9dc5) >>> 6) * 2 ** 26 + (hash(words, 0x9747b28c) >>> 6)
}

function hash(words: string, basis: number): number {
  let bits = basis
  for (const byte of new TextEncoder().encode(words)) bits = Math.imul(bits ^ byte, 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
