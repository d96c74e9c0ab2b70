import { MatchingRefusal, scoreCohort, type Lock, type Scored, type Watch } from 'matching-engine'
import type { Cohort } from '../cohort/cohort.ts'
import { toProblem, type AmongEquals } from '../problem/to-problem.ts'
import { engineRefusal, whyNotMatch } from './why-not-match.ts'
import type { InputRefusal } from '../outcome/outcome.ts'
import type { Policy } from '../policy/policy.ts'

/** Every allowed pair of a cohort with its score. `weekOf` (an instant) fixes which week's clocks make hours comparable. */
export function scoreUnder(
  cohort: Cohort,
  policy: Policy,
  options: Watch & { readonly weekOf: string; readonly amongEquals?: AmongEquals },
): { readonly scored: Scored; readonly skippedLocks: readonly Lock[] } | { readonly refusal: InputRefusal } {
  const refusal = whyNotMatch(cohort, policy)
  if (refusal !== undefined) return { refusal }
  try {
    const { problem, skippedLocks } = toProblem(cohort, policy, options)
    return { scored: scoreCohort(problem, options), skippedLocks }
  } catch (error) {
    if (error instanceof MatchingRefusal) return { refusal: engineRefusal(cohort, policy, error) }
    throw error
  }
}
