import type { Impression } from './impression.ts'
import type { Wording } from '../../../platform/contract.ts'
import type { Profile } from '../../people/contract.ts'
import type { Question, Role, Theme } from '../../programmes/contract.ts'
import type { Answers, Option } from '../../questionnaires/contract.ts'

/** Everybody to be paired, with the questions they answered. Plain data: an edition's, or a spreadsheet's. */
export type Cohort = {
  readonly members: readonly Member[]
  readonly questionnaire: { readonly questions: readonly Question[]; readonly themes: readonly Theme[] }
  /** Levels of seniority from the lowest to the highest; their keys are what profiles hold. Empty: none known. */
  readonly levels: readonly Option[]
  /** Headings of a spreadsheet that were left out: they touch identity, surely or perhaps, or do not say what they ask. */
  readonly leftOut?: {
    readonly special: readonly string[]
    readonly untold: readonly string[]
    readonly unsaid?: readonly string[]
  }
  /** Words of the tree of professional languages; a path without words is shown as it is. */
  readonly jobFamilies: readonly { readonly path: string; readonly label: Wording }[]
  /** What rounds before this one decided. A spreadsheet has none. */
  readonly standing?: Standing
}

/** Pairs that are there already, and never move; and pairs that were, or were declined, and are never made again. */
export type Standing = {
  readonly living: readonly StandingPair[]
  readonly former: readonly StandingPair[]
}
type StandingPair = { readonly menteeId: string; readonly mentorId: string }

/** `id` is the enrolment's: somebody in both roles is two members with one `personId`, never paired together. */
export type Member = {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly name: string
  /** Pairs this member takes in this role, 0 to 50. */
  readonly capacity: number
  readonly profile: Profile
  readonly answers: Answers
  /** What they said of whom they met before the pairs are made: enrolments of the other side. */
  readonly met?: Met | undefined
}

export type Met = Readonly<Record<Impression, readonly string[]>>
