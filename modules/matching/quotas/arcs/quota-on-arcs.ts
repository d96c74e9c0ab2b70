import type { Instance } from 'matching-engine'

/**
 * At least, or at most, a whole percentage of the pairs have a property. `having` says it of each arc of the instance, 1 or
 * 0. A pair of which an answer is missing does not have the property. No pair at all keeps every quota.
 */
export type QuotaOnArcs = {
  readonly id: string
  readonly bound: 'at-least' | 'at-most'
  readonly percent: number
  readonly having: Uint8Array
}

/** Throws on what no contract lets through. */
export function assertQuotas({ column }: Instance, quotas: readonly QuotaOnArcs[]): void {
  if (new Set(quotas.map(({ id }) => id)).size < quotas.length) throw new RangeError('quota-twice')
  for (const { id, percent, having } of quotas) {
    const sound = Number.isInteger(percent) && percent >= 0 && percent <= 100
    if (!sound || having.length !== column.length) throw new RangeError(`bad-quota: ${id}`)
  }
}

/** How much one pair adds to a quota: the sum over all pairs must not be below 0. */
export function weightOf(quota: QuotaOnArcs, arc: number): number {
  return surplusOf(quota, quota.having[arc]!, 1)
}

/** What so many pairs, of which so many have the property, make of a quota: below 0 they break it. Whole, never rounded. */
export function surplusOf(
  { bound, percent }: Pick<QuotaOnArcs, 'bound' | 'percent'>,
  pairsHaving: number,
  pairs: number,
): number {
  const surplus = 100 * pairsHaving - percent * pairs
  return bound === 'at-least' ? surplus : 0 - surplus
}
