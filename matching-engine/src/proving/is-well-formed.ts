import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'

/** Integers small enough for exact sums, a price for each mentor, known ids, and what the goal asks for. */
export function isWellFormed(
  { mentorIds, wants, max }: Pick<Instance, 'mentorIds' | 'wants' | 'max'>,
  { goal, certificate }: Result,
  largestScore = 10_000,
): boolean {
  const { lambda, prices, servedCover, lowestBound } = certificate
  // What one person adds must stay exact in double precision, or a huge price could prove anything.
  const largest = prices.reduce((most, price) => Math.max(most, Math.abs(price)), lambda + largestScore)
  const most = (least: number, places: number) => Math.max(least, places)
  const mostPlaces = max.reduce(most, wants.reduce(most, 0))
  const known = new Set(mentorIds)
  const isKnown = (id: string) => known.has(id)
  return (
    (goal === 'nobody-left-out' || (goal === 'best-fit' && lowestBound === null)) &&
    Number.isSafeInteger(lambda) &&
    Number.isSafeInteger(lowestBound?.score ?? 0) &&
    prices.every(Number.isSafeInteger) &&
    lambda >= 0 &&
    3 * largest * (mostPlaces + 1) <= 2 ** 52 &&
    prices.length === mentorIds.length &&
    servedCover.every(isKnown) &&
    (lowestBound?.mentorIds ?? []).every(isKnown)
  )
}
