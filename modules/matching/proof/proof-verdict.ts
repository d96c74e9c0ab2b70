import type { Doubt } from 'matching-engine'
import type { InputRefusal } from '../outcome.ts'
import type { MatchingGoal } from '../policy.ts'

export type ProofVerdict =
  | {
      readonly proven: true
      readonly goal: MatchingGoal
      readonly mentees: number
      readonly mentors: number
      readonly pairs: number
      readonly served: number
      readonly total: number
    }
  | Doubted

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
  'not-matchable',
  'people-differ',
  'places-differ',
  'pairs-differ',
  'scores-differ',
  'locks-differ',
  'goal-differs',
] as const
export type ProofDoubt = (typeof proofDoubts)[number] | Doubt
