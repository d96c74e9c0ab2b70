import type { QuotaOnArcs } from './quota-on-arcs.ts'

/** `leaves-nobody`: only the arrangement without any pair keeps the quotas. `not-found`: the search was cut short. */
export type QuotaRefusal = {
  readonly code: 'no-pair-has' | 'every-pair-has' | 'too-large' | 'impossible' | 'leaves-nobody' | 'not-found'
  readonly quotaIds: readonly string[]
}

/** Allowed pairs that HiGHS is given at most: 500 by 500 take it minutes, and 0.8 GB. */
export const mostPairsUnderQuotas = 250_000

/** What counting alone shows, once the engine's optimum, which has pairs, breaks a quota. */
export function whyHopeless(quotas: readonly QuotaOnArcs[], allowedPairs: number): QuotaRefusal | null {
  const noneHas = quotas.filter(
    ({ bound, percent, having }) => bound === 'at-least' && percent > 0 && !having.includes(1),
  )
  if (noneHas.length > 0) return { code: 'no-pair-has', quotaIds: noneHas.map(({ id }) => id) }
  const allHave = quotas.filter(
    ({ bound, percent, having }) => bound === 'at-most' && percent < 100 && !having.includes(0),
  )
  if (allHave.length > 0) return { code: 'every-pair-has', quotaIds: allHave.map(({ id }) => id) }
  if (allowedPairs <= mostPairsUnderQuotas) return null
  return { code: 'too-large', quotaIds: quotas.map(({ id }) => id) }
}
