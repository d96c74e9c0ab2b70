import type { Network } from './network.ts'
import type { Settled } from './settle.ts'

/** What an arc must be worth, at these prices, for a mentee to want it: more than its worst pair, and than none. */
export function worthKeeping(
  { rowStart, column, score, wants, unserved }: Network,
  best: Settled,
  mentee: number,
): number {
  const degree = best.flow.degree[mentee]!
  let least = degree < wants[mentee]! ? (degree === 0 && unserved[mentee] === 1 ? -best.bonus : 0) : Infinity
  for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
    if (best.flow.taken[arc] === 1) least = Math.min(least, score[arc]! - best.price[column[arc]!]!)
  }
  return least
}
