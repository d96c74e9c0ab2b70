import { markSound } from '../instance/refuse-bad-instance.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { refuseBadWeights } from '../problem/refuse-bad-problem.ts'
import type { Scored } from './scored.ts'
import { cellsOf, weigh } from './weigh.ts'

/**
 * The same cohort under other weights (by criterion id; those not named keep theirs). Nothing is measured again.
 * Throws MatchingRefusal `unknown-id`, `bad-weight` or `weights-all-zero`.
 */
export function reweigh(scored: Scored, weights: Readonly<Record<string, number>>): Scored {
  const known = new Set(scored.criteria.map(({ id }) => id))
  const unknown = Object.keys(weights).filter((id) => !known.has(id))
  if (unknown.length > 0) throw new MatchingRefusal('unknown-id', unknown)
  const criteria = scored.criteria.map((criterion) => ({
    ...criterion,
    weight: weights[criterion.id] ?? criterion.weight,
  }))
  refuseBadWeights(criteria)
  const { rowStart, column, mentorIds } = scored.instance
  const score = weigh(criteria, cellsOf(rowStart, column, mentorIds.length))
  return { ...scored, criteria, instance: markSound({ ...scored.instance, score }) }
}
