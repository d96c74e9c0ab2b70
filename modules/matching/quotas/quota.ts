import type { Instance } from 'matching-engine'

/**
 * At least, or at most, a whole percentage of the pairs have a property. `having` says it of each arc of the instance, 1 or
 * 0. A pair of which an answer is missing does not have the property. No pair at all keeps every quota.
 */
export type Quota = {
  readonly id: string
  readonly bound: 'at-least' | 'at-most'
  readonly percent: number
  readonly having: Uint8Array
}

/** Throws on what no contract lets through. */
export function assertQuotas({ column }: Instance, quotas: readonly Quota[]): void {
  if (new Set(quotas.map(({ id }) => id)).size < quotas.length) throw new RangeError('quota-twice')
  for (const { id, percent, having } of quotas) {
    const sound = Number.isInteger(percent) && percent >= 0 && percent <= 100
    if (!sound || having.length !== column.length) throw new RangeError(`bad-quota: ${id}`)
  }
}

/** How much one pair adds to a quota: the sum over all pairs must not be below 0. Whole, so that nothing is rounded. */
export function weightOf({ bound, percent, having }: Quota, arc: number): number {
  const surplus = having[arc] === 1 ? 100 - percent : -percent
  return bound === 'at-least' ? surplus : 0 - surplus
}
