/** What a caller needs to word a reason, by kind of measure. Ranks start at 1. */
export type Detail =
  | {
      readonly kind: 'needs-covered' | 'reciprocity'
      readonly covered: readonly RankedOption[]
      readonly uncovered: readonly RankedOption[]
    }
  | { readonly kind: 'shared-options'; readonly shared: readonly string[] }
  | { readonly kind: 'ordered-distance'; readonly gap: number }
  | { readonly kind: 'same-value'; readonly same: boolean }
  | { readonly kind: 'place'; readonly km: number }
  | { readonly kind: 'common-hours'; readonly halfHours: readonly number[] }
  | { readonly kind: 'shared-language'; readonly shared: readonly SharedSpeech[] }
  | {
      readonly kind: 'professional-family'
      readonly mentee: string
      readonly mentor: string
      readonly common: string
    }
  | {
      readonly kind: 'intentions'
      readonly meeting: readonly {
        readonly mentee: string
        readonly mentor: string
        readonly value: number
      }[]
    }
  | { readonly kind: 'learner-profile'; readonly same: boolean }
  | { readonly kind: 'free-text'; readonly terms: readonly string[] }
  /** -10 000 to 10 000. */
  | { readonly kind: 'likeness'; readonly cosine: number }
  | { readonly kind: 'wishes'; readonly menteeRank: number | null; readonly mentorRank: number | null }
  | { readonly kind: 'given' }
  | { readonly kind: 'blend'; readonly parts: readonly BlendedPart[] }

export type RankedOption = { readonly option: string; readonly rank: number }

export type SharedSpeech = {
  readonly language: string
  readonly menteeLevel: number
  readonly mentorLevel: number
}

export type BlendedPart = {
  readonly share: number
  readonly value: number | null
  readonly missing: Missing
  readonly detail: Detail | null
}

/** Whose answer is missing, if any. */
export type Missing = null | 'mentee' | 'mentor' | 'both'
