import { scoreCohort, solve, type Instance, type Problem } from 'matching-engine'
import type { Matched, MatchingWatch } from '../outcome/outcome.ts'
import { answeredQuotas, type AnsweredQuota } from '../quotas/asked/answered-quota.ts'
import { quotasOnArcs } from '../quotas/arcs/quotas-on-arcs.ts'
import { solveUnderQuotas } from '../quotas/solving/solve-under-quotas.ts'

/** What a run keeps to be solved again when the people have changed. Without quotas it is the engine's problem. */
export type KeptProblem = Problem & { readonly quotas?: readonly AnsweredQuota[] }

export function keptProblem({ cohort, policy, scored }: Matched): KeptProblem {
  const { problem } = scored
  return policy.quotas.length === 0 ? problem : { ...problem, quotas: answeredQuotas(cohort, policy.quotas) }
}

/** The same pairs again. Throws where it has none: a run is kept only of a problem that was solved. */
export async function solveKept(
  { quotas = [], ...problem }: KeptProblem,
  watch: MatchingWatch,
): Promise<{ readonly instance: Instance; readonly result: Matched['result'] }> {
  const scored = scoreCohort(problem, watch)
  const { instance } = scored
  const { goal, seed } = problem
  if (quotas.length === 0) return { instance, result: solve(instance, { goal, seed, ...watch }) }
  const outcome = await solveUnderQuotas(instance, quotasOnArcs(scored, quotas), { seed, ...watch })
  if ('refusal' in outcome) throw new Error(`kept-problem-refused: ${outcome.refusal.code}`)
  return { instance, result: outcome.solved.result }
}
