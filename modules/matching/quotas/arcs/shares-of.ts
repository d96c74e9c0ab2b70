import { weightOf, type QuotaOnArcs } from './quota-on-arcs.ts'

/** What an arrangement makes of a quota, in whole pairs. */
export type Share = {
  readonly quotaId: string
  readonly pairsHaving: number
  readonly pairs: number
  readonly kept: boolean
}

/** Counted, never taken from a solver. */
export function sharesOf(arcs: readonly number[], quotas: readonly QuotaOnArcs[]): readonly Share[] {
  return quotas.map((quota) => ({
    quotaId: quota.id,
    pairsHaving: arcs.filter((arc) => quota.having[arc] === 1).length,
    pairs: arcs.length,
    kept: arcs.reduce((sum, arc) => sum + weightOf(quota, arc), 0) >= 0,
  }))
}
