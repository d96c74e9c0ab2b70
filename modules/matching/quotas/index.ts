export { solveUnderQuotas } from './solve-under-quotas.ts'
export type { QuotaOnArcs } from './quota-on-arcs.ts'
