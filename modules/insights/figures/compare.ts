import { differenceOfShares } from '../statistics/index.ts'

type Share = {
  readonly kind: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** How far two shares of different people are apart, with the interval of that; null where one is no plain share. */
export function compareShares(one: Share, other: Share): ReturnType<typeof differenceOfShares> | null {
  const [mine, theirs] = [plainShare(one), plainShare(other)]
  return mine === null || theirs === null ? null : differenceOfShares(mine, theirs)
}

// A curve so far is of unlike times: it is shown beside the other, and no difference is made of it.
function plainShare({ kind, value, numerator, denominator }: Share) {
  if (kind === 'curve' || value === null || numerator === null || denominator === null) return null
  return { cases: numerator, of: denominator }
}
