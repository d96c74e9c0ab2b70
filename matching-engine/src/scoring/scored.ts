import type { Instance } from '../instance/instance.ts'
import type { Problem } from '../problem/problem.ts'

/** A scored cohort, plain data and typed arrays. People are in the order of `instance`, not of `problem`. */
export type Scored = {
  readonly problem: Problem
  readonly instance: Instance
  /** Index in `problem.mentees` of each mentee of the instance, and the same for mentors. */
  readonly menteeAt: Int32Array
  readonly mentorAt: Int32Array
  readonly criteria: readonly ScoredCriterion[]
}

export type ScoredCriterion = {
  readonly id: string
  /** The weight used: the problem's, or the one given to `reweigh`. */
  readonly weight: number
  /** What a missing answer counts for (0 to 10 000); null when nobody answered, and then the criterion is dropped. */
  readonly mean: number | null
  /** One value a pair, row by row, a mentee a row: 0 to 10 000, or 65 535 when an answer is missing. */
  readonly values: Uint16Array
}
