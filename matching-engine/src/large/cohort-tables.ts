import type { Problem } from '../problem/problem.ts'

/**
 * A cohort as classes of people and tables of values: what is needed to score any pair, without ids. Plain typed arrays
 * (but for `direct`): may be posted to a worker. People are named by their place in the order of hash(id, seed).
 */
export type CohortTables = {
  readonly mentees: number
  readonly mentors: number
  /** W: the sum of the weights over their greatest common divisor; 1 when nothing counts. */
  readonly weights: number
  readonly criteria: readonly CriterionTable[]
  readonly vetoes: readonly VetoTable[]
  /** The same number: the same person. */
  readonly menteePerson: Int32Array
  readonly mentorPerson: Int32Array
  /** Pairs excluded by hand, as mentee * mentors + mentor. */
  readonly excluded: Float64Array
  readonly direct: Direct | null
}

/** People of one class get the same value with anyone. */
export type Classes = {
  readonly menteeClass: Int32Array
  readonly mentorClass: Int32Array
  readonly menteeClasses: number
  readonly mentorClasses: number
}

/** `values`, a mentee class a row, missing ones at the mean; null when measured anew each time, by `direct`. */
export type CriterionTable = Classes & {
  readonly weight: number
  readonly values: Uint16Array | null
  readonly mean: number
  /** Which criterion of `direct`. */
  readonly at: number
}

/** 1 where forbidden; null when asked anew each time, of `direct`. */
export type VetoTable = Classes & { readonly forbidden: Uint8Array | null; readonly at: number }

/** The problem with only what has too many classes for a table, and the position in it of each place. */
export type Direct = {
  readonly problem: Problem
  readonly menteeAt: Int32Array
  readonly mentorAt: Int32Array
}
