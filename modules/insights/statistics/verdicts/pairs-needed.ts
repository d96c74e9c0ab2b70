import { normalQuantile } from '../distributions/normal.ts'

/** Ten points of a hundred: what a team would want to know of. */
export const pointsThatMatter = 0.1

/**
 * How many more pairs until a gap of ten points would be seen eight times in ten among `factors` looked at: pairs so far times
 * (((z for 1 − α/2m) + 0.84) · SE / 0.10)² − 1, SE being that of the gap, from 0 to 1. Zero where there are enough.
 */
export function pairsNeeded(given: {
  readonly pairs: number
  readonly standardError: number
  readonly factors: number
}): number {
  const z = normalQuantile(1 - 0.05 / (2 * Math.max(1, given.factors)))
  const times = (((z + 0.84) * given.standardError) / pointsThatMatter) ** 2
  return Math.max(0, Math.ceil(given.pairs * (times - 1)))
}
