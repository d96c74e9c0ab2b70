import type { Share } from '../../outcome/share.ts'
import { weightOf, type QuotaOnArcs } from './quota-on-arcs.ts'

/** Counted, never taken from a solver. */
export function sharesOf(arcs: readonly number[], quotas: readonly QuotaOnArcs[]): readonly Share[] {
  return quotas.map((quota) => ({
    quotaId: quota.id,
    pairsHaving: arcs.filter((arc) => quota.having[arc] === 1).length,
    pairs: arcs.length,
    kept: arcs.reduce((sum, arc) => sum + weightOf(quota, arc), 0) >= 0,
  }))
}
