import type { Interval } from '../shares/wilson.ts'
import { pointsThatMatter } from './pairs-needed.ts'

export type Verdict = 'goes-with' | 'hardly-matters' | 'cannot-tell'

/**
 * What may be said of a factor: *hardly matters* where the plain 95 % interval of each of its gaps lies within ten points,
 * else *goes with* where p corrected for all factors is under .05, else that it cannot be told yet. The first promise is kept
 * for each factor by itself, the second for all together.
 */
export function verdictOf({
  holm,
  gaps,
}: {
  readonly holm: number
  readonly gaps: readonly Interval[]
}): Verdict {
  const isWithin = ({ low, high }: Interval) => low >= -pointsThatMatter && high <= pointsThatMatter
  if (gaps.length > 0 && gaps.every(isWithin)) return 'hardly-matters'
  return holm < 0.05 ? 'goes-with' : 'cannot-tell'
}

/** A verdict stands only where it is the same had all who are silent failed, and had they all succeeded. */
export function verdictDespiteSilence(known: Verdict, ...ifSilent: readonly Verdict[]): Verdict {
  return ifSilent.every((verdict) => verdict === known) ? known : 'cannot-tell'
}
