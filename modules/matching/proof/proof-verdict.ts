import type { Doubt } from 'matching-engine'
import type { InputRefusal } from '../outcome/outcome.ts'
import type { MatchingGoal, Quota } from '../policy/policy.ts'
import type { Figures } from '../outcome/figures.ts'

export type ProofVerdict = (ProofFigures & { readonly proven: true }) | Counted | Doubted

export type ProofFigures = {
  readonly goal: MatchingGoal
  readonly mentees: number
  readonly mentors: number
  readonly pairs: number
  readonly served: number
  readonly total: number
  /** Each quota with the pairs that have its property; empty where none was asked. */
  readonly quotas: readonly (Quota & { readonly pairsHaving: number })[]
}

/**
 * A quota binds, and no certificate proves the pairs: places, locks, figures and quotas were counted again and hold.
 * `within`, how much better could exist, is HiGHS's word.
 */
export type Counted = ProofFigures & {
  readonly proven: false
  readonly counted: true
  readonly within: Figures
}

export type Doubted = {
  readonly proven: false
  readonly because: ProofDoubt
  readonly field?: string
  /** Where the people given cannot be matched at all. */
  readonly refusal?: InputRefusal
}

/**
 * In the order in which they are looked for. The digest comes first: a changed file is refused before anything is
 * proved. Those that end in `-differ` compare what was given again with what the proof says.
 */
export const proofDoubts = [
  'not-a-proof',
  'digest-differs',
  'people-needed',
  'scores-needed',
  'criteria-differ',
  'vetoes-differ',
  'quotas-differ',
  'not-matchable',
  'people-differ',
  'places-differ',
  'pairs-differ',
  'scores-differ',
  'locks-differ',
  'shares-differ',
  'goal-differs',
  'quota-broken',
] as const
export type ProofDoubt = (typeof proofDoubts)[number] | Doubt
