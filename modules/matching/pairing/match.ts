import { reweigh } from 'matching-engine'
import { arrange } from './arrange.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { whyNotMatch } from './why-not-match.ts'
import type { Matched, MatchingWatch, Outcome } from '../outcome/outcome.ts'
import type { Policy } from '../policy/policy.ts'
import { scoreUnder } from './score-under.ts'

/**
 * Scores, solves and proves. `weekOf` (an instant) fixes which week's clocks make hours comparable. Asynchronous for
 * quotas alone: where one binds, the solver that holds it is loaded first.
 */
export async function match(
  cohort: Cohort,
  policy: Policy,
  options: MatchingWatch & { readonly weekOf: string },
): Promise<Outcome> {
  const outcome = scoreUnder(cohort, policy, options)
  if ('refusal' in outcome) return outcome
  return arrange({ cohort, policy, weekOf: options.weekOf, ...outcome }, options)
}

/** The same cohort under a changed policy; quick when only weights, the goal or quotas differ. */
export async function rematch(matched: Matched, policy: Policy, watch: MatchingWatch = {}): Promise<Outcome> {
  const { cohort, weekOf } = matched
  if (!hasSamePairs(matched.policy, policy)) return match(cohort, policy, { ...watch, weekOf })
  const refusal = whyNotMatch(cohort, policy)
  if (refusal !== undefined) return { refusal }
  const weights = Object.fromEntries(policy.criteria.map(({ id, weight }) => [id, weight]))
  return arrange({ ...matched, policy, scored: reweigh(matched.scored, weights) }, watch)
}

/** Whether allowed pairs and what is compared in them stay, so that weighing again is enough. */
function hasSamePairs(before: Policy, after: Policy): boolean {
  const whatStays = (policy: Policy) =>
    JSON.stringify({
      ...policy,
      goal: null,
      quotas: null,
      criteria: policy.criteria.map((criterion) => ({ ...criterion, weight: 0 })),
    })
  return whatStays(before) === whatStays(after)
}
