import {
  canonicalJson,
  createInstanceFromColumns,
  MatchingRefusal,
  type ArcColumns,
  type Instance,
} from 'matching-engine'
import type { Cohort } from '../cohort/cohort.ts'
import type { AmongEquals } from '../problem/to-problem.ts'
import type { Policy } from '../policy/policy.ts'
import { answeredQuotas } from '../quotas/asked/answered-quota.ts'
import type { QuotaOnArcs } from '../quotas/arcs/quota-on-arcs.ts'
import { quotasOnArcs } from '../quotas/arcs/quotas-on-arcs.ts'
import { scoreUnder } from '../pairing/score-under.ts'
import type { ProofFile } from './proof-file.ts'
import type { Doubted } from './proof-verdict.ts'
import { withoutPeople } from './without-people.ts'

/** What scores are made from: people and the policy (null: what the proof says of it), or scores made elsewhere. */
export type ProofSource =
  | { readonly cohort: Cohort; readonly policy: Policy | null }
  | { readonly scores: ArcColumns }

/** What can be compared with what the proof speaks of. */
export type MadeAgain = { readonly instance: Instance; readonly quotas: readonly QuotaOnArcs[] }

/** The instance that a source gives under what the proof says was asked, or what keeps it from being made. */
export function instanceAgain(
  file: ProofFile,
  source: ProofSource,
  amongEquals: AmongEquals = 'who',
): MadeAgain | Doubted {
  const { week } = file
  if ('scores' in source) {
    return week === null ? fromScores(source.scores) : { proven: false, because: 'people-needed' }
  }
  if (week === null) return { proven: false, because: 'scores-needed' }
  const { cohort, policy } = source
  const differing = policy === null ? null : differingPolicy(file.policy, policy)
  if (differing !== null) return { proven: false, because: differing }
  // Goal and seed may have been given apart from the policy; they are part of what was proved.
  const { goal, seed } = file.policy
  const asked = policy === null ? { ...file.policy, locks: [], avoided: [] } : { ...policy, goal, seed }
  const outcome = scoreUnder(cohort, asked, { weekOf: `${week}T00:00:00.000Z`, amongEquals })
  if ('refusal' in outcome) return { proven: false, because: 'not-matchable', refusal: outcome.refusal }
  const { scored } = outcome
  return {
    instance: scored.instance,
    quotas: quotasOnArcs(scored, answeredQuotas(cohort, asked.quotas)),
  }
}

function differingPolicy(
  proved: ProofFile['policy'],
  given: Policy,
): 'criteria-differ' | 'vetoes-differ' | 'quotas-differ' | null {
  const { criteria, vetoes, quotas } = withoutPeople(given)
  if (canonicalJson(criteria) !== canonicalJson(proved.criteria)) return 'criteria-differ'
  if (canonicalJson(vetoes) !== canonicalJson(proved.vetoes)) return 'vetoes-differ'
  return canonicalJson(quotas) === canonicalJson(proved.quotas) ? null : 'quotas-differ'
}

function fromScores(columns: ArcColumns): MadeAgain | Doubted {
  try {
    return { instance: createInstanceFromColumns(columns), quotas: [] }
  } catch (error) {
    if (error instanceof MatchingRefusal) return { proven: false, because: 'scores-differ' }
    throw error
  }
}
