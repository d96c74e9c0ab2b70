import type { Wording } from '../../../platform/contract.ts'
import type { Profile } from '../../people/contract.ts'
import type { Role } from '../../programmes/contract.ts'
import type { QuestionKind } from '../../questionnaires/contract.ts'
import type { Sheet } from './sheet.ts'

/** Where the cells of one column go. */
export type Target =
  | { readonly to: PersonTarget }
  | { readonly to: 'profile'; readonly field: keyof Profile }
  | { readonly to: 'question'; readonly key: string; readonly instead?: Instead }
  | NewQuestionTarget
  | { readonly to: 'left-out'; readonly reason: LeftOutReason }

/**
 * In a list of both roles, one column may hold what mentees ask for and what mentors offer: the cells of this role answer
 * another question than the column's own.
 */
export type Instead = { readonly role: Role; readonly key: string }

export type PersonTarget =
  | 'first-name'
  | 'last-name'
  | 'full-name'
  /** Stands for the name where people are known by a code alone. */
  | 'code'
  | 'email'
  | 'role'
  | 'both-roles'
  | 'capacity'
  /** When the line was answered: of two answers of one person, the later counts. */
  | 'answered-at'
  /** How far their part in the programme has come: who withdrew is left out. */
  | 'takes-part'

/** Columns of the same key, in one sheet or in two, make one question. */
export type NewQuestionTarget = {
  readonly to: 'new-question'
  readonly key: string
  readonly instead?: Instead
  readonly kind: QuestionKind
  readonly wording: Wording
  readonly optionsFrom: 'own' | 'themes'
  readonly readers: 'team' | 'pair'
  readonly special: boolean
}

export type LeftOutReason =
  | 'special-category'
  /** Nobody can tell whether it touches identity: left out all the same. */
  | 'perhaps-special'
  /** Its heading does not say what it asks, and its answers could be of anything. */
  | 'unsaid'
  | 'personal-detail'
  | 'technical'
  | 'empty-column'
  | 'hidden-column'
  /** Nothing above it says what it is, and its cells do not tell either. */
  | 'no-heading'
  | 'same-as-another'
  | 'same-everywhere'
  | 'not-asked-of-role'
  /** The name of somebody else: a parent, a teacher, a referee. */
  | 'third-person'
  /** How many mentors a mentee would like: each is given one. */
  | 'mentors-wanted'
  /** How people heard of it, what a team noted, how far an application went. */
  | 'about-programme'
  /** Where one person has several lines, the rank of each. */
  | 'order-of-lines'
  | 'chosen'

export type Confidence = 'sure' | 'likely' | 'unsure'

export type GuessedColumn = {
  readonly column: number
  readonly heading: string
  readonly target: Target
  readonly confidence: Confidence
  /** What the guess rests on: its heading, or what its cells look like. */
  readonly because: 'heading' | 'wording' | 'cells' | 'nothing-known'
  /** Identity, health or belief, surely or perhaps: left out unless a lead takes it in. */
  readonly special: boolean
  /** How the column becomes a new question when a lead asks for it. */
  readonly asNewQuestion: NewQuestionTarget
}

/** A sheet with its mapping, one target a column. `role` null: a column of the sheet says it, or everybody is both. */
export type MappedSheet = {
  readonly sheet: Sheet
  readonly mapping: readonly Target[]
  readonly role: Role | null
  /** Peers: whoever no column says more of gives and receives. */
  readonly everybodyIsBoth?: boolean
}
