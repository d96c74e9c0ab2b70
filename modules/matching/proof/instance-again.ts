import {
  canonicalJson,
  createInstanceFromColumns,
  MatchingRefusal,
  type ArcColumns,
  type Instance,
} from 'matching-engine'
import type { Cohort } from '../cohort/cohort.ts'
import type { Policy } from '../policy.ts'
import { scoreUnder } from '../score-under.ts'
import type { ProofFile } from './proof-file.ts'
import type { Doubted } from './proof-verdict.ts'
import { withoutPeople } from './without-people.ts'

/** What scores are made from: people and the policy (null: what the proof says of it), or scores made elsewhere. */
export type ProofSource =
  { readonly cohort: Cohort; readonly policy: Policy | null } | { readonly scores: ArcColumns }

/** The instance that a source gives under what the proof says was asked, or what keeps it from being made. */
export function instanceAgain(file: ProofFile, source: ProofSource): Instance | Doubted {
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
  const outcome = scoreUnder(cohort, asked, { weekOf: `${week}T00:00:00.000Z` })
  if ('refusal' in outcome) return { proven: false, because: 'not-matchable', refusal: outcome.refusal }
  return outcome.scored.instance
}

function differingPolicy(
  proved: ProofFile['policy'],
  given: Policy,
): 'criteria-differ' | 'vetoes-differ' | null {
  const { criteria, vetoes } = withoutPeople(given)
  if (canonicalJson(criteria) !== canonicalJson(proved.criteria)) return 'criteria-differ'
  return canonicalJson(vetoes) === canonicalJson(proved.vetoes) ? null : 'vetoes-differ'
}

function fromScores(columns: ArcColumns): Instance | Doubted {
  try {
    return createInstanceFromColumns(columns)
  } catch (error) {
    if (error instanceof MatchingRefusal) return { proven: false, because: 'scores-differ' }
    throw error
  }
}
