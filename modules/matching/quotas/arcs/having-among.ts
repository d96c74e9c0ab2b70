import type { QuotaOnArcs } from './quota-on-arcs.ts'

/** For each quota, which of these arcs have the property it counts, by their place among them. */
export function havingAmong(arcs: readonly number[], quotas: readonly QuotaOnArcs[]): number[][] {
  return quotas.map(({ having }) => arcs.flatMap((arc, at) => (having[arc] === 1 ? at : [])))
}
