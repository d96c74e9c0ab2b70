export { inFairOrder, lastRefusedOn } from './fair-order.ts'
export { takeByOf } from './take-by.ts'
