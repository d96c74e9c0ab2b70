import { MatchingRefusal, reweigh, solve, type Watch } from 'matching-engine'
import type { Cohort } from './cohort/cohort.ts'
import { engineRefusal, whyNobodyAllowed, whyNotMatch } from './cohort/why-not-match.ts'
import type { Matched, Outcome } from './outcome.ts'
import type { Policy } from './policy.ts'
import { scoreUnder } from './score-under.ts'

/** Scores, solves and proves. `weekOf` (an instant) fixes which week's clocks make hours comparable. */
export function match(cohort: Cohort, policy: Policy, options: Watch & { readonly weekOf: string }): Outcome {
  const outcome = scoreUnder(cohort, policy, options)
  if ('refusal' in outcome) return outcome
  return orRefusal(cohort, policy, () =>
    solved({ cohort, policy, weekOf: options.weekOf, ...outcome }, options),
  )
}

/** The same cohort under a changed policy; quick when only weights or the goal differ. */
export function rematch(matched: Matched, policy: Policy, watch: Watch = {}): Outcome {
  const { cohort, weekOf } = matched
  if (!differsByWeightsOnly(matched.policy, policy)) return match(cohort, policy, { ...watch, weekOf })
  const refusal = whyNotMatch(cohort, policy)
  if (refusal !== undefined) return { refusal }
  return orRefusal(cohort, policy, () => {
    const weights = Object.fromEntries(policy.criteria.map(({ id, weight }) => [id, weight]))
    return solved({ ...matched, policy, scored: reweigh(matched.scored, weights) }, watch)
  })
}

function solved(prepared: Omit<Matched, 'result'>, { onProgress, isCancelled }: Watch): Outcome {
  const { scored, policy } = prepared
  const refusal = whyNobodyAllowed(scored, policy)
  if (refusal !== undefined) return { refusal }
  const result = solve(scored.instance, {
    goal: policy.goal,
    seed: policy.seed,
    ...(onProgress && { onProgress }),
    ...(isCancelled && { isCancelled }),
  })
  return { matched: { ...prepared, result } }
}

function orRefusal(cohort: Cohort, policy: Policy, attempt: () => Outcome): Outcome {
  try {
    return attempt()
  } catch (error) {
    if (error instanceof MatchingRefusal) return { refusal: engineRefusal(cohort, policy, error) }
    throw error
  }
}

function differsByWeightsOnly(before: Policy, after: Policy): boolean {
  const withoutWeights = (policy: Policy) =>
    JSON.stringify({
      ...policy,
      goal: null,
      criteria: policy.criteria.map((criterion) => ({ ...criterion, weight: 0 })),
    })
  return withoutWeights(before) === withoutWeights(after)
}
