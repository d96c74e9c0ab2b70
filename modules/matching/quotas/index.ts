export { solveUnderQuotas } from './solving/solve-under-quotas.ts'
export type { QuotaOnArcs } from './arcs/quota-on-arcs.ts'
