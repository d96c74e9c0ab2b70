import { mostCriteria, type Criterion, type MatchingGoal, type Policy } from '../policy/policy.ts'
import { assume, type Assumption, type Inferred } from './assume.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { identitySaid } from './identity-said.ts'
import { inferFromProfile } from './infer-from-profile.ts'
import { inferFromQuestions } from './infer-from-questions.ts'
import { outOfHundred } from './measures.ts'

export type InferenceOptions = {
  /** Best fit unless said otherwise. */
  readonly goal?: MatchingGoal
  readonly seed?: string
  /** How well options of the template's question on expectations answer each other. */
  readonly expectationMatrix?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A policy from what the columns of a sheet allow, and all that was assumed on the way. */
export function inferPolicy(
  cohort: Cohort,
  options: InferenceOptions = {},
): { policy: Policy; assumptions: Assumption[] } {
  const questions = inferFromQuestions(cohort, options.expectationMatrix ?? {})
  const profile = inferFromProfile(cohort)
  const found = [...questions.criteria, ...profile.criteria].toSorted(
    (one, other) => other.weight - one.weight,
  )
  const criteria = outOfHundred(found.slice(0, mostCriteria))
  const beyond = found.slice(mostCriteria)
  const isOfOneBeyond = ({ about }: Assumption) => beyond.some(({ id }) => id === about)
  const assumptions = [
    ...[...questions.assumptions, ...profile.assumptions].filter((one) => !isOfOneBeyond(one)),
    ...(beyond.length > 0 ? [assume('beyond', 'beyond', { most: mostCriteria, count: beyond.length })] : []),
    ...sameCapacity(cohort),
    ...identitySaid(cohort, { criteria, vetoes: [...questions.vetoes, ...profile.vetoes], quotas: [] }),
  ]
  if (criteria.every(({ weight }) => weight === 0)) {
    return {
      policy: policyOf(
        [...criteria.filter(({ id }) => id !== 'employer'), somethingAlways],
        profile,
        questions,
        options,
      ),
      assumptions: [...assumptions, assume('nothing', 'nothing')],
    }
  }
  return { policy: policyOf(criteria, profile, questions, options), assumptions }
}

// The engine wants one criterion that weighs: with nothing to go by, being of one employer is as good as any.
const somethingAlways: Criterion = {
  id: 'employer',
  weight: 100,
  measure: { kind: 'same-value', source: { profile: 'employer' } },
}

function policyOf(
  criteria: Criterion[],
  profile: Inferred,
  questions: Inferred,
  options: InferenceOptions,
): Policy {
  return {
    goal: options.goal ?? 'best-fit',
    criteria,
    vetoes: [...profile.vetoes, ...questions.vetoes],
    quotas: [],
    locks: [],
    avoided: [],
    seed: options.seed ?? '',
  }
}

/** That every mentor takes the same number of pairs is worth a word: nobody may have said it. */
export function sameCapacity({ members }: Cohort): Assumption[] {
  const capacities = new Set(members.filter(({ role }) => role === 'mentor').map(({ capacity }) => capacity))
  return capacities.size === 1 ? [assume('capacity', 'capacity', { count: [...capacities][0]! })] : []
}
