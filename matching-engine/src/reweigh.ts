import type { Scored } from './scored.ts'

/** The same cohort under other weights (by criterion id; those not named keep theirs). Quick: nothing is measured again. */
export function reweigh(scored: Scored, weights: Readonly<Record<string, number>>): Scored {
  throw new Error(`to come: ${Object.keys(weights).length} ${scored.criteria.length}`)
}
