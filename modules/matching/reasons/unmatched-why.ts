import type { Matched } from '../outcome.ts'
import type { Sentence } from '../sentence.ts'

export type Unmatched = {
  readonly memberId: string
  readonly code:
    'no-capacity' | 'nobody-allowed' | 'no-free-place' | 'more-mentors-than-mentees' | 'others-fit-better'
  /** Why, and what one could do. */
  readonly why: Sentence
  readonly advice: Sentence
  /** Vetoes that count for this person, most frequent first. */
  readonly vetoes: readonly { readonly vetoId: string; readonly count: number; readonly label: Sentence }[]
}

/** Everybody who has nobody, mentees first. */
export function unmatchedWhy(matched: Matched): Unmatched[] {
  throw new Error(`to come: ${matched.weekOf}`)
}
