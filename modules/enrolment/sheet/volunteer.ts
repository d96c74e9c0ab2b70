import type { Profile } from '../../people/contract.ts'
import type { Question, Role, Theme } from '../../programmes/contract.ts'
import type { Answers, Option } from '../../questionnaires/contract.ts'

export type Questionnaire = { readonly questions: readonly Question[]; readonly themes: readonly Theme[] }

/** One person of the sheets; somebody who stands in two of them is one volunteer with both roles. */
export type Volunteer = {
  source: { sheet: number; line: number }
  name: string
  email: string | null
  roles: Role[]
  profile: Profile
  answers: { mentor?: Answers; mentee?: Answers }
  /** Mentees that a mentor takes; null where the sheet does not say. */
  capacity: number | null
}

/** What was wrong with a cell or a row, by the line and the heading that the person sees. Worded under `sheet.rowProblems`. */
export type RowProblem = {
  sheet: number
  line: number
  /** Index of the column and its heading; null where the whole row is meant. */
  column: { index: number; heading: string } | null
  code: RowProblemCode
  value: string
  details: Record<string, string | number>
  effect: 'row-left-out' | 'cell-left-out' | 'kept'
  /** Where it could be otherwise: the key of the question "one person, or two?" in `whoIsWho`, and what was taken. */
  who?: { readonly key: string; readonly taken: OneOrTwo }
}

export type OneOrTwo = 'one' | 'two'

export type RowProblemCode =
  | 'name-missing'
  | 'test-row'
  | 'takes-part-no-more'
  | 'put-aside'
  | 'role-missing'
  | 'not-a-role'
  | 'no-role-wanted'
  | 'role-undecided'
  | 'role-half-decided'
  | 'no-mentor-wanted'
  | 'email-missing'
  | 'not-an-email'
  | 'several-emails'
  | 'not-a-capacity'
  | 'capacity-cautious'
  | 'not-yes-or-no'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-a-time-zone'
  | 'not-a-language'
  | 'not-a-level'
  | 'not-week-hours'
  | 'week-hours-partly-read'
  | 'too-long'
  | 'too-many-options'
  | 'not-asked-of-role'
  | 'same-person'
  | 'same-people'
  | 'same-name'
  | 'on-both-sides'
  | 'several-on-both-sides'
  | 'peers'
  | 'everybody-is-both'
  | 'named-by-address'
  | 'shared-address'
  | 'answered-again'
  | 'lines-gathered'
  | 'contradiction'
  | 'unknown-person'
  | 'several-people'

export type FoundCity = { readonly city: string; readonly latitude: number; readonly longitude: number }

export type ToVolunteersOptions = {
  readonly emailRequired: boolean
  /** Completes a town with its usual name and coordinates; null where it is not known. */
  readonly findCity?: (city: string) => FoundCity | null
  /** Orders set by hand, lowest first: of `seniority`, or of a new question's key. */
  /** Answers to "one person, or two?", by the key that a problem carries. */
  readonly whoIsWho?: Readonly<Record<string, OneOrTwo>>
  readonly orders?: Readonly<Record<string, readonly string[]>>
}

export type VolunteersResult = {
  /** Headings of columns that were left out because they touch identity, surely or perhaps. */
  leftOut?: { special: string[]; untold: string[]; unsaid?: string[] }
  volunteers: Volunteer[]
  problems: RowProblem[]
  /** Options that existing questions did not have, by the question's key. */
  newOptions: { question: string; option: Option }[]
  newThemes: Theme[]
  newQuestions: Question[]
  /** Questions of the questionnaire that an earlier sheet brought for one side, now asked of both. */
  widened: Question[]
  /** Labels from the lowest to the highest, with `levelKey(label)` in each profile; null: no such column, or no known order. */
  levels: { seniority: string[] | null }
  /** Scales whose order nobody knows yet: `seniority`, or the key of a new question of kind `level`. */
  unordered: { scale: string; labels: string[] }[]
}
