import type { Coordinates, SpokenLanguage } from './answers.ts'

/** One thing that makes a good pair. `weight` is an integer of at least 0; the score is the weighted mean. */
export type Criterion = { readonly id: string; readonly weight: number } & Measured

/** How a criterion is measured, with both sides' answers. */
export type Measured =
  | NeedsCovered
  | Reciprocity
  | SharedOptions
  | OrderedDistance
  | SameValue
  | Place
  | CommonHours
  | SharedLanguage
  | ProfessionalFamily
  | Intentions
  | LearnerProfile
  | FreeText
  | Likeness
  | Wishes
  | Given
  | Blend

export type Column<Answer> = readonly (Answer | null)[]

/** Mentees' needs, dearest first, found among the mentors' offers. `rankWeights` (default 5, 4, 3, 2, 1) repeats its last. */
export type NeedsCovered = {
  readonly kind: 'needs-covered'
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
  readonly rankWeights?: readonly number[]
}

/** What mentors would like to learn, dearest first, found among what mentees know. */
export type Reciprocity = {
  readonly kind: 'reciprocity'
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
  readonly rankWeights?: readonly number[]
}

/** `jaccard`: shared over all named by either. `overlap`: shared over the shorter list. */
export type SharedOptions = {
  readonly kind: 'shared-options'
  readonly likeness: 'jaccard' | 'overlap'
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
}

/**
 * Levels, grades or years. The gap is mentor - mentee (`mentor-more`), mentee - mentor (`mentor-less`) or its
 * size (`alike`). Full between `atLeast` and `atMost`; falls in a straight line to 0 beyond `tolerance` outside.
 */
export type OrderedDistance = {
  readonly kind: 'ordered-distance'
  readonly direction: 'mentor-more' | 'mentor-less' | 'alike'
  readonly atLeast: number
  readonly atMost: number
  readonly tolerance: number
  readonly mentees: Column<number>
  readonly mentors: Column<number>
}

/** Same site, same town, same client: all or nothing. */
export type SameValue = {
  readonly kind: 'same-value'
  readonly mentees: Column<string>
  readonly mentors: Column<string>
}

/** Great-circle distance: half of the points at `halfDistanceKm`. */
export type Place = {
  readonly kind: 'place'
  readonly halfDistanceKm: number
  readonly mentees: Column<Coordinates>
  readonly mentors: Column<Coordinates>
}

/** Half-hours of the week in UTC, 0 (Monday 00:00) to 335; full from `targetHalfHours` in common. */
export type CommonHours = {
  readonly kind: 'common-hours'
  readonly targetHalfHours: number
  readonly mentees: Column<readonly number[]>
  readonly mentors: Column<readonly number[]>
}

/** The best shared language, judged by the weaker speaker; full from `targetLevel` (1 to 6, as A1 to C2). */
export type SharedLanguage = {
  readonly kind: 'shared-language'
  readonly targetLevel: number
  readonly mentees: Column<readonly SpokenLanguage[]>
  readonly mentors: Column<readonly SpokenLanguage[]>
}

/** Paths in a tree of trades, such as `design/graphic`; the closest two count. */
export type ProfessionalFamily = {
  readonly kind: 'professional-family'
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
}

/** `matrix[a][b]` (0 to 10 000): how well mentor's intention `mentorOptions[b]` answers mentee's `menteeOptions[a]`. */
export type Intentions = {
  readonly kind: 'intentions'
  readonly menteeOptions: readonly string[]
  readonly mentorOptions: readonly string[]
  readonly matrix: readonly (readonly number[])[]
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
}

/** The same profile, or different ones: the programme chooses. */
export type LearnerProfile = {
  readonly kind: 'learner-profile'
  readonly mode: 'same' | 'complementary'
  readonly mentees: Column<string>
  readonly mentors: Column<string>
}

/**
 * Terms of free texts, already cut (stems, say), weighted by rarity. `rarity` (integers per term, see `rarityOfTerms`) may
 * be handed in to keep it frozen; else it is counted over both columns. `fullAt` (default 5 000 of 10 000) is the likeness
 * worth all points.
 */
export type FreeText = {
  readonly kind: 'free-text'
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
  readonly rarity?: Readonly<Record<string, number>>
  readonly fullAt?: number
}

/**
 * Vectors of texts (or of anything) made by an embedder, as integers from -127 to 127 (see `quantise`), all of one length.
 * The cosine, times 10 000, gives no point up to `noneAt` (default 0) and all from `fullAt` (default 10 000).
 */
export type Likeness = {
  readonly kind: 'likeness'
  readonly mentees: Column<readonly number[]>
  readonly mentors: Column<readonly number[]>
  readonly noneAt?: number
  readonly fullAt?: number
}

/** Mentees name mentor ids, mentors name mentee ids, dearest first. One side alone is enough. */
export type Wishes = {
  readonly kind: 'wishes'
  readonly mentees: Column<readonly string[]>
  readonly mentors: Column<readonly string[]>
}

/** Values computed elsewhere: 0 to 10 000 or null, row by row, a mentee a row. */
export type Given = { readonly kind: 'given'; readonly values: Column<number> }

/** Several measures as one. A part that is missing for a pair is left out and the shares of the others grow. */
export type Blend = {
  readonly kind: 'blend'
  readonly parts: readonly { readonly share: number; readonly measure: Measured }[]
}
