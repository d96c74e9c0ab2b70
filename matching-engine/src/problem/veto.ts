import type { Coordinates, SpokenLanguage } from './answers.ts'
import type { Column } from './criterion.ts'
import type { Lock } from './problem.ts'

/** A hard no. Its `id` comes back as the reason why a pair was not allowed. The id `self` is taken. */
export type Veto = { readonly id: string } & Forbidding

export type Forbidding =
  | ExcludedPairs
  | SameGroup
  | MustShare
  | MustShareLanguage
  | MustShareHours
  | TooFar
  | StatedPreference
  | NotReady

/** Former pairs, a person's own veto, anything decided by hand. */
export type ExcludedPairs = { readonly kind: 'excluded-pairs'; readonly pairs: readonly Lock[] }

/** Same reporting line, team, site or employer: forbidden when the two lists meet. Unanswered forbids nothing. */
export type SameGroup = {
  readonly kind: 'same-group'
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
}

/** Forbidden when both answered and nothing is shared. */
export type MustShare = {
  readonly kind: 'must-share'
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
}

/** Forbidden when both answered and no language is spoken by both at `level` or better. */
export type MustShareLanguage = {
  readonly kind: 'must-share-language'
  readonly level: number
  readonly mentees: Column<readonly SpokenLanguage[]>
  readonly mentors: Column<readonly SpokenLanguage[]>
}

/** Forbidden when both answered and fewer than `halfHours` of the week (0 to 335, UTC) are common. */
export type MustShareHours = {
  readonly kind: 'must-share-hours'
  readonly halfHours: number
  readonly mentees: Column<readonly number[]>
  readonly mentors: Column<readonly number[]>
}

/** Forbidden when both places are known and farther apart than `maximumKm`. */
export type TooFar = {
  readonly kind: 'too-far'
  readonly maximumKm: number
  readonly mentees: Column<Coordinates>
  readonly mentors: Column<Coordinates>
}

/** What mentees ask of their mentor; a mentor with none of it, or who did not say, is forbidden. */
export type StatedPreference = {
  readonly kind: 'stated-preference'
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
}

/** Charter not accepted, briefing not done: a person who is not ready is paired with nobody. */
export type NotReady = {
  readonly kind: 'not-ready'
  readonly menteesReady: readonly boolean[]
  readonly mentorsReady: readonly boolean[]
}
