import type { Profile } from '../../../people/contract.ts'
import { emptyProfile } from '../../../people/rules.ts'
import type { Question, Role } from '../../../programmes/contract.ts'
import type { Answers } from '../../../questionnaires/contract.ts'
import type { OptionBook } from '../cells/option-book.ts'
import { saysNothing } from '../../no-common-ground/index.ts'
import { readEmail } from '../cells/read-email.ts'
import { readInstant } from '../cells/read-instant.ts'
import type { Report } from '../cells/read-answer.ts'
import type { ReadAnswers } from '../cells/remember-answers.ts'
import type { DayOrder } from '../cells/read-day.ts'
import { leavesChoice, readCapacity } from '../cells/read-number.ts'
import { readProfileCell, type ProfileReading } from '../cells/read-profile-cell.ts'
import { readRoles } from '../cells/read-roles.ts'
import { readYesNo } from '../cells/read-yes-no.ts'
import { stepOf, type Step } from '../cells/step-of.ts'
import { saysNoRole, type NoRole } from '../cells/says-no-role.ts'
import { questionsFor } from '../columns/questions-for.ts'
import type { Target } from '../target.ts'

/** What the cells of one row said, before it is known whether they make a volunteer. */
export type Draft = {
  firstName: string
  lastName: string
  fullName: string
  code: string
  /** Milliseconds since 1970 of the time stamp, in whatever zone the sheet writes them. */
  answeredAt: number | null
  email: string | null
  roles: Role[] | null
  both: boolean
  /** Why a cell of roles names none, or not all: taking part in neither, undecided. */
  noRole: NoRole | null
  /** How many mentors of all kinds they would like; null where nothing says it. */
  mentorsWanted: number | null
  /** What a status says of their part in the programme. */
  step: Step | null
  capacity: number | null
  profile: Profile
  answers: Answers
}

export type RowReading = ProfileReading & {
  readonly instantOrder: DayOrder
  readonly questions: ReadonlyMap<string, Question>
  readonly bookOf: (question: Question) => OptionBook
  readonly answered: ReadAnswers
}

export function emptyDraft(): Draft {
  return {
    firstName: '',
    lastName: '',
    fullName: '',
    code: '',
    answeredAt: null,
    email: null,
    roles: null,
    both: false,
    noRole: null,
    mentorsWanted: null,
    step: null,
    capacity: null,
    profile: { ...emptyProfile, languages: [] },
    answers: {},
  }
}

/** Writes one filled cell into the draft of its row. `roles`: whose row it is; empty where it does not say. */
export function readCell(
  cell: string,
  target: Target,
  draft: Draft,
  roles: readonly Role[],
  reading: RowReading,
  report: Report,
): void {
  switch (target.to) {
    case 'first-name':
    case 'last-name':
    case 'full-name':
    case 'code':
      return readName(cell, target.to, draft, report)
    case 'email':
      return readEmailCell(cell, draft, report)
    case 'answered-at':
      draft.answeredAt = readInstant(cell, reading.instantOrder)
      return
    case 'takes-part':
      draft.step = stepOf(cell)
      return
    case 'role':
      draft.roles = readRoles(cell)
      draft.noRole = saysNoRole(cell) ?? draft.noRole
      // « Décédé » under the role: that is no slip to be corrected.
      draft.step = stepOf(cell) === 'gone' ? 'gone' : draft.step
      if (draft.roles === null && draft.noRole === null && draft.step !== 'gone')
        report('not-a-role', 'cell-left-out')
      return
    case 'both-roles': {
      const both = readYesNo(cell)
      if (both === null) report('not-yes-or-no', 'cell-left-out')
      draft.both = both ?? false
      return
    }
    case 'capacity':
      return readPlaces(cell, draft, report)
    case 'profile':
      return readProfileCell(cell, target.field, draft.profile, reading, report)
    case 'question':
    case 'new-question':
      if (target.instead === undefined)
        return readAnswerCell(cell, reading.questions.get(target.key), draft, reading, report)
      for (const [index, key] of questionsFor(target, roles).entries()) {
        // The second reading of one cell would say the same things again.
        const say: Report = index === 0 ? report : () => undefined
        readAnswerCell(cell, reading.questions.get(key), draft, reading, say)
      }
      return
    case 'left-out':
      if (target.reason === 'mentors-wanted')
        draft.mentorsWanted = (draft.mentorsWanted ?? 0) + (readCapacity(cell) ?? 1)
  }
}

function readPlaces(cell: string, draft: Draft, report: Report): void {
  draft.capacity = readCapacity(cell)
  if (draft.capacity === null) {
    if (!saysNothing(cell)) report('not-a-capacity', 'cell-left-out')
  } else if (leavesChoice(cell)) report('capacity-cautious', 'kept', { places: draft.capacity })
}

// Of two addresses in one cell the first counts; "none" and "n/a" are no mistake, there is no address.
function readEmailCell(cell: string, draft: Draft, report: Report): void {
  const { address, others, isNone } = readEmail(cell)
  draft.email = address
  if (address === null && !isNone) report('not-an-email', 'cell-left-out')
  if (others > 0) report('several-emails', 'kept', { address: address ?? '' })
}

const nameFields = {
  'first-name': 'firstName',
  'last-name': 'lastName',
  'full-name': 'fullName',
  code: 'code',
} as const

function readName(cell: string, to: keyof typeof nameFields, draft: Draft, report: Report): void {
  const name = cell.replace(/\s+/g, ' ').replace(/[\s,;:]+$/, '')
  if (name.length > 100) report('too-long', 'cell-left-out', { limit: 100 })
  else draft[nameFields[to]] = name
}

function readAnswerCell(
  cell: string,
  question: Question | undefined,
  draft: Draft,
  reading: RowReading,
  report: Report,
): void {
  if (question === undefined) return
  const answer = reading.answered(cell, question, reading.bookOf(question), report)
  if (answer === null) return
  const { answers } = draft
  const before = answers[question.key]
  // Several columns may feed one question ("besoin 1", "besoin 2"): lists grow, texts follow one another.
  if (Array.isArray(before) && Array.isArray(answer))
    answers[question.key] = [...new Set([...before, ...answer])]
  else if (typeof before === 'string' && question.kind === 'long-text') {
    answers[question.key] = `${before}\n\n${answer as string}`.slice(0, 10_000)
  } else answers[question.key] = answer
}
