import { MatchingRefusal, solve } from 'matching-engine'
import { engineRefusal, whyNobodyAllowed } from './why-not-match.ts'
import type { InputRefusal, Matched, MatchingWatch, Outcome } from '../outcome/outcome.ts'
import { heldQuotas } from '../quotas/arcs/held-quotas.ts'
import { quotaRefusal } from '../quotas/words/quota-refusal.ts'
import { solveUnderQuotas } from '../quotas/solving/solve-under-quotas.ts'

export type Prepared = Omit<Matched, 'result' | 'shares'>

/** The pairs of a scored cohort, under quotas where its policy has any. */
export async function arrange(prepared: Prepared, watch: MatchingWatch): Promise<Outcome> {
  const { cohort, policy, scored } = prepared
  if (policy.quotas.length === 0) return arrangeFreely(prepared, watch)
  const refusal = whyNobodyAllowed(scored, policy)
  if (refusal !== undefined) return { refusal }
  try {
    const outcome = await solveUnderQuotas(scored.instance, heldQuotas(prepared), {
      ...watch,
      seed: policy.seed,
    })
    if ('refusal' in outcome) {
      return { refusal: quotaRefusal(cohort, policy, outcome.refusal, scored.instance.column.length) }
    }
    return { matched: { ...prepared, ...outcome.solved } }
  } catch (error) {
    return { refusal: refusalIn(error, prepared) }
  }
}

/** The same at once, for a policy without quotas. */
export function arrangeFreely(prepared: Prepared, watch: MatchingWatch = {}): Outcome {
  const { policy, scored } = prepared
  if (policy.quotas.length > 0) throw new RangeError('quotas-not-held')
  const refusal = whyNobodyAllowed(scored, policy)
  if (refusal !== undefined) return { refusal }
  try {
    const result = solve(scored.instance, { goal: policy.goal, seed: policy.seed, ...watch })
    return { matched: { ...prepared, result, shares: [] } }
  } catch (error) {
    return { refusal: refusalIn(error, prepared) }
  }
}

/** What the engine refuses, in the words of the screen; anything else is thrown on. */
function refusalIn(error: unknown, { cohort, policy }: Prepared): InputRefusal {
  if (error instanceof MatchingRefusal) return engineRefusal(cohort, policy, error)
  throw error
}
