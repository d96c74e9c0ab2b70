/** An integer from 0 to `below` - 1. */
export type Draw = (below: number) => number

/** The same draws for the same seed on every machine: xorshift on 32 bits (Marsaglia 2003). */
export function drawsFrom(seed: number): Draw {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
