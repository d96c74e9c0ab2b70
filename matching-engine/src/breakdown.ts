import type { Detail, Missing } from './detail.ts'
import type { Scored } from './scored.ts'

export type Breakdown = {
  readonly score: number
  /** The least and the most the score would be, were the missing answers known. */
  readonly range: readonly [number, number]
  readonly allowed: boolean
  /** In the order of the problem's criteria; `points` add up to `score` exactly. */
  readonly criteria: readonly CriterionShare[]
}

export type CriterionShare = {
  readonly id: string
  readonly weight: number
  readonly points: number
  /** The most points this criterion could give here, with its weight. */
  readonly maximum: number
  /** 0 to 10 000; the mean when an answer is missing. */
  readonly value: number
  readonly missing: Missing
  /** True when nobody answered: the criterion counts for nothing, the others' weights grow. */
  readonly dropped: boolean
  readonly detail: Detail | null
}

/** Why this pair has this score, allowed or not. Ids that are not in the problem throw `unknown-id`. */
export function breakdown(scored: Scored, menteeId: string, mentorId: string): Breakdown {
  throw new Error(`to come: ${scored.criteria.length} ${menteeId} ${mentorId}`)
}
