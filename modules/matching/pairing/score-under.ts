import { MatchingRefusal, scoreCohort, type Lock, type Scored, type Watch } from 'matching-engine'
import type { Cohort } from '../cohort/cohort.ts'
import { toProblem, type AmongEquals } from '../problem/to-problem.ts'
import { isLiving, setAside, withoutLiving } from '../problem/with-standing.ts'
import { engineRefusal, whyNotMatch } from './why-not-match.ts'
import type { InputRefusal } from '../outcome/outcome.ts'
import type { Policy } from '../policy/policy.ts'

/** Every allowed pair of a cohort with its score. `weekOf` (an instant) fixes which week's clocks make hours comparable. */
export function scoreUnder(
  cohort: Cohort,
  policy: Policy,
  options: Watch & { readonly weekOf: string; readonly amongEquals?: AmongEquals },
): { readonly scored: Scored; readonly skippedLocks: readonly Lock[] } | { readonly refusal: InputRefusal } {
  const asked = withoutLiving(cohort, policy)
  const refusal = whyNotMatch(cohort, asked)
  if (refusal !== undefined) return { refusal }
  return scoreWithLiving(cohort)

  function scoreWithLiving(seen: Cohort): ReturnType<typeof scoreUnder> {
    try {
      const { problem, skippedLocks } = toProblem(seen, asked, options)
      return { scored: scoreCohort(problem, options), skippedLocks }
    } catch (error) {
      if (!(error instanceof MatchingRefusal)) throw error
      const [menteeId = '', mentorId = ''] = error.ids
      // What is to be avoided today may forbid a pair of yesterday: it lives on, out of the engine's sight.
      if (error.code === 'lock-vetoed' && isLiving(seen)({ menteeId, mentorId })) {
        return scoreWithLiving(setAside(seen, { menteeId, mentorId }))
      }
      return { refusal: engineRefusal(cohort, asked, error) }
    }
  }
}
