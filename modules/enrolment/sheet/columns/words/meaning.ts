import type { Profile } from '../../../../people/contract.ts'
import type { LeftOutReason, PersonTarget } from '../../target.ts'

/** What a heading may mean before any questionnaire is read. */
export type Meaning =
  | { to: PersonTarget }
  | { to: 'profile'; field: keyof Profile }
  | { to: 'purpose'; purpose: Purpose }
  | { to: 'left-out'; reason: Exclude<LeftOutReason, 'special-category' | 'perhaps-special'> }

export type Purpose = 'needs' | 'offers' | 'themes' | 'availability' | 'presentation' | 'interests'

/** The question about what people like doing: what they share is told as an interest, never as a need. */
export const interestsKey = 'interests'

/** A meaning with the wordings of headings, in both languages, that have it. */
export type MeaningInWords = { meaning: Meaning; words: readonly string[] }

export function list(words: string): string[] {
  return words.split(',').map((word) => word.trim())
}
