/** What is known of one pair whose time is over: counts and likenesses, never who they are or a word of anybody. */
export type PairEvidence = {
  readonly relationshipId: string
  readonly endedEarly: boolean
  readonly held: number
  /** Dates that passed without a word of anybody. */
  readonly unconfirmed: number
  /** The last answer from 1 to 5 of each of the two; null where one never gave any. */
  readonly lastScores: readonly (number | null)[]
  /** Whom several pairs may share; null where nobody is a mentor. */
  readonly mentorId: string | null
  readonly pairsOfMentor: number | null
  /** Whole years in the organisation when the pair began. */
  readonly mentorYears: number | null
  readonly menteeYears: number | null
  readonly sameSubsidiary: boolean | null
  readonly sameSite: boolean | null
  readonly sameJobTitle: boolean | null
  readonly metSoon: boolean
}
