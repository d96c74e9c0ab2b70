import { weightOf, type QuotaOnArcs } from '../arcs/quota-on-arcs.ts'

/** A quota as a sum over the chosen arcs that must reach `least`. Whole numbers. */
export type QuotaLine = { readonly weight: Float64Array; readonly least: number }

/**
 * Where it is known how many pairs there will be, a quota is a whole number of them: "at least 24", where a percentage
 * allows 23.5. This cuts off nothing that is whole, and spares the search most of its branches. Elsewhere each pair
 * weighs what it adds to the percentage.
 */
export function quotaLines(quotas: readonly QuotaOnArcs[], pairs: number | null): readonly QuotaLine[] {
  return quotas.map((quota) => {
    const { bound, percent, having } = quota
    if (pairs === null)
      return { weight: Float64Array.from(having, (_, arc) => weightOf(quota, arc)), least: 0 }
    const exact = percent * pairs
    // By remainders: a quotient in floating numbers could round the wrong way.
    const below = (exact - (exact % 100)) / 100
    return bound === 'at-least'
      ? { weight: Float64Array.from(having), least: exact % 100 === 0 ? below : below + 1 }
      : { weight: Float64Array.from(having, (has) => -has), least: -below }
  })
}
