import type { Question, Role, Theme } from '../../../programmes/contract.ts'
import { peopleQuestions } from '../../../programmes/rules.ts'
import { areSteps, tellsWhoTakesPart } from './asks-of-the-programme.ts'
import { cellsFit, kindsFit } from './cells-fit.ts'
import type { Meaning, Purpose } from './words/meaning.ts'
import { columnLetter } from './column-letter.ts'
import { capacityQuestion, findQuestion, questionFor } from './find-question.ts'
import { guessByCells } from './guess-by-cells.ts'
import { judgeColumn, touchesIdentity, type IdentityVerdict } from '../../identity/index.ts'
import { splitHeading } from './joining/split-heading.ts'
import { inOneLanguage } from './in-one-language.ts'
import { knowHeading } from './know-heading.ts'
import { leaveGroupsOut } from './leave-groups-out.ts'
import { leavePlatformColumnsOut } from './leave-platform-columns-out.ts'
import { askOfFields } from './ask-of-fields.ts'
import { asksForThirdPersons } from './asks-for-people.ts'
import { asksWhen } from './asks-when.ts'
import { areRoles } from '../cells/are-roles.ts'
import { cellsAgree } from './cells-agree.ts'
import { gatherMapped } from '../people/lines/gather-mapped.ts'
import { findHalfRoles } from './say-roles.ts'
import { findStatus } from './find-status.ts'
import { findNames } from '../people/names/find-names.ts'
import { isTwofold, proposePeople, proposeQuestion, type ListKind } from './propose-question.ts'
import { asAskedOfAny } from './sideless.ts'
import { settleDuplicates } from './settle-duplicates.ts'
import { filledOf } from '../cells-of.ts'
import { fold } from '../fold.ts'
import type { ColumnSource, Sheet } from '../sheet.ts'
import type { GuessedColumn, NewQuestionTarget, Target } from '../target.ts'

export type RecogniseContext = {
  readonly questions: readonly Question[]
  readonly themes: readonly Theme[]
  /** The role of the whole sheet; null where a column says it. */
  readonly role: Role | null
}

/** What each column of a sheet is, with how sure that is; what touches identity, health or belief is left out. */
export function recogniseColumns(sheet: Sheet, context: RecogniseContext): GuessedColumn[] {
  const columns = guessColumns(sheet, context)
  // Where a person has a line for each answer, what a column is shows once the lines are together.
  const gathered = gatherMapped({ sheet, mapping: columns.map(({ target }) => target) })
  if (gathered === null) return columns
  return guessColumns(gathered.sheet, context).map((guess) =>
    guess.column === gathered.order
      ? { ...guess, target: leftOut('order-of-lines'), confidence: 'likely', because: 'cells' }
      : guess,
  )
}

function guessColumns(sheet: Sheet, context: RecogniseContext): GuessedColumn[] {
  const asked = askedIn(sheet, context.role)
  const withKeys = { ...context, takenKeys: new Set(context.questions.map(({ key }) => key)) }
  const columns = sheet.headings.map((heading, column) => {
    const values = filledOf(sheet, column)
    const source = sheet.sources?.[column]
    const places = source?.places ?? [column]
    const label = heading || columnLetter(places[0]!)
    const names = source?.names ?? null
    const guess =
      names === null || values.length === 0 || judgeColumn(heading, [], 'person') !== 'clear'
        ? guessColumn(label, heading, values, {
            ...withKeys,
            list: listOf(source),
            isRated: source?.joined === 'ratings',
            isKept: sheet.keep?.some((kept) => fold(kept) === fold(heading)) === true,
            asked: asked[column] || label,
          })
        : guessNames(label, peopleQuestions[names], context.questions)
    const isHidden =
      values.length === 0 && places.every((place) => sheet.layout.hiddenColumns.includes(place))
    const isNamed = values.length > 0 && heading === sheet.roleHeading && !guess.special
    return {
      column,
      heading,
      ...guess,
      ...(isNamed && { target: { to: 'role' } as const, confidence: 'sure' as const }),
      ...(isHidden && { target: leftOut('hidden-column') }),
    }
  })
  const own = leavePlatformColumnsOut(leaveGroupsOut(askOfFields(columns), sheet), sheet)
  const timed = withAvailability(own, sheet, withKeys)
  return settleDuplicates(
    findNames(withStatus(timed, sheet, context.role), sheet, context.role),
    context.questions,
  )
}

// Both sides say when in words of their own: where one column alone asks it, it is the availability.
function withAvailability(
  columns: readonly GuessedColumn[],
  sheet: Sheet,
  context: Omit<Context, 'list' | 'asked'>,
): readonly GuessedColumn[] {
  const isAsked = (heading: string) => {
    const known = knowHeading(heading)?.meaning
    return known?.to === 'purpose' && known.purpose === 'availability'
  }
  const open = columns.filter(
    ({ because, special, heading, column }) =>
      because === 'nothing-known' && !special && asksWhen(heading, filledOf(sheet, column)),
  )
  const [one] = open
  if (one === undefined || open.length > 1 || columns.some(({ heading }) => isAsked(heading))) return columns
  const proposal = { special: false, purpose: 'availability', list: null, ...context } as const
  const asNewQuestion = proposeQuestion(one.heading, filledOf(sheet, one.column), proposal)
  const target = targetOfPurpose('availability', asNewQuestion, {
    ...context,
    list: null,
    asked: one.heading,
  })
  return columns.map((column) =>
    column === one ? { ...one, target, asNewQuestion, confidence: 'likely', because: 'cells' } : column,
  )
}

// Nothing says who is mentor and who mentee, but for what people are.
function withStatus(columns: readonly GuessedColumn[], sheet: Sheet, role: Role | null): GuessedColumn[] {
  const isTold =
    role !== null || columns.some(({ target }) => target.to === 'role' || target.to === 'both-roles')
  const status = isTold ? null : (findStatus(sheet) ?? placeOfHalfRoles(sheet))
  return columns.map((column) =>
    column.column === status && !column.special
      ? { ...column, target: { to: 'role' }, confidence: 'likely', because: 'cells' }
      : column,
  )
}

function placeOfHalfRoles(sheet: Sheet): number | null {
  const heading = findHalfRoles(sheet)
  return heading === null ? null : sheet.headings.indexOf(heading)
}

// In the sheet of one side, a question is named by what it asks, so that the other side's sheet asks the same.
function askedIn({ headings }: Sheet, role: Role | null): readonly string[] {
  const asked = headings.map(role === null ? inOneLanguage : asAskedOfAny)
  const count = (wanted: string) => asked.filter((one) => fold(one) === fold(wanted)).length
  return headings.map((heading, column) =>
    asked[column] !== heading && count(asked[column]!) === 1 ? asked[column]! : heading,
  )
}

// Columns that were read together say what they are; those of a branching form are still to be told by their cells.
function listOf(source: ColumnSource | undefined): ListKind | null {
  if (source?.joined === 'ranking') return 'ranked-options'
  return source?.joined === 'options' || source?.joined === 'ratings' ? 'several-options' : null
}

function guessNames(label: string, key: string, questions: readonly Question[]): Guess {
  const asNewQuestion = proposePeople(label, key)
  const isAsked = questions.some((question) => question.key === key)
  const target: Target = isAsked ? { to: 'question', key } : asNewQuestion
  return { special: false, asNewQuestion, target, confidence: 'likely', because: 'cells' }
}

type Guess = Omit<GuessedColumn, 'column' | 'heading'>
type Context = RecogniseContext & {
  readonly takenKeys: ReadonlySet<string>
  readonly list: ListKind | null
  /** Made of marks: low ones of mentees are needs, high ones of mentors are offers. */
  readonly isRated?: boolean
  /** Its heading stays though it is in doubt: the team looked at its answers. */
  readonly isKept?: boolean
  readonly asked: string
}

function guessColumn(label: string, heading: string, values: readonly string[], context: Context): Guess {
  const known = knowHeading(heading)
  const question = findQuestion(heading, context.questions, context.role)
  const judged = verdictOn(heading, values, known, question?.exact === true)
  // Somebody has read its answers: what was left out in doubt asks what any other question asks.
  const verdict = judged === 'doubtful' && context.isKept ? 'clear' : judged
  const special = verdict !== 'clear'
  const { role, takenKeys, list, asked } = context
  const proposal = { special, purpose: null, role, takenKeys, list, asked }
  const base = { special, asNewQuestion: proposeQuestion(label, values, proposal) }
  if (values.length === 0)
    return { ...base, target: leftOut('empty-column'), confidence: 'sure', because: 'cells' }
  if (verdict === 'special')
    return { ...base, target: leftOut('special-category'), confidence: 'sure', because: 'heading' }
  if (verdict === 'doubtful')
    return { ...base, target: leftOut('perhaps-special'), confidence: 'unsure', because: 'heading' }

  if (question?.exact === true && question.asked && !isForOneSide(question.key, known?.meaning, context)) {
    const target = askedTarget(question, context)
    return { ...base, target: forBothSides(target, heading, context), confidence: 'sure', because: 'wording' }
  }
  if (context.isRated) {
    const target = targetOf({ to: 'purpose', purpose: 'themes' }, label, values, context)
    return { ...base, ...target, confidence: 'likely', because: 'cells' }
  }
  // The address of somebody else is no way to write to this person.
  if (!isManager(known) && asksForThirdPersons(heading) && values.every((cell) => cell.includes('@')))
    return { ...base, target: leftOut('third-person'), confidence: 'likely', because: 'heading' }
  if (tellsWhoTakesPart(heading, values))
    return { ...base, target: { to: 'takes-part' }, confidence: 'likely', because: 'cells' }
  if (known !== null && cellsAgree(known.meaning, values)) {
    const target = targetOf(known.meaning, label, values, context)
    return { ...base, ...target, confidence: known.exact ? 'sure' : 'likely', because: 'heading' }
  }
  // A form that collects no addresses writes "anonymous" for everybody.
  if (known?.meaning.to === 'email' && new Set(values).size === 1)
    return { ...base, target: leftOut('same-everywhere'), confidence: 'likely', because: 'cells' }
  // "Username" of a platform, without an address in it: nothing that two people share.
  if (known?.meaning.to === 'email' && !values.some((cell) => cell.includes('@')))
    return { ...base, target: leftOut('personal-detail'), confidence: 'likely', because: 'heading' }
  if (known?.meaning.to === 'answered-at')
    return { ...base, target: leftOut('technical'), confidence: 'likely', because: 'heading' }
  // In English a "role" is as often a job.
  if (known?.meaning.to === 'role') {
    return { ...base, target: { to: 'profile', field: 'jobTitle' }, confidence: 'likely', because: 'cells' }
  }
  if (question !== null && isAnsweredBy(values, question.key, context)) {
    return { ...base, target: askedTarget(question, context), confidence: 'likely', because: 'wording' }
  }
  if (areSteps(heading, values))
    return { ...base, target: leftOut('about-programme'), confidence: 'likely', because: 'cells' }
  const found = guessByCells(values, base.asNewQuestion)
  return heading.trim() === '' && found.because === 'nothing-known'
    ? { ...base, ...found, target: leftOut('no-heading') }
    : { ...base, ...found }
}

// What a team asks in its own questionnaire, and what a heading plainly means, settle a doubt; nothing settles more.
function verdictOn(
  heading: string,
  values: readonly string[],
  known: ReturnType<typeof knowHeading>,
  isAsked: boolean,
): IdentityVerdict {
  const isPerson =
    (known !== null && isOfPerson(known.meaning) && cellsAgree(known.meaning, values)) ||
    // « Parrain ou enfant »: who takes part as what, and no family.
    (values.length > 1 && areRoles(values.slice(0, 200), 1))
  const verdict = judgeColumn(heading, values, isPerson ? 'person' : known === null ? null : 'other')
  // "Topics [Single parent]": the question is known, and its one option here says who people are.
  if (!isPerson && splitHeading(heading).some(({ option }) => touchesIdentity(option))) return 'special'
  return verdict === 'doubtful' && (isAsked || known?.exact === true) ? 'clear' : verdict
}

function isManager(known: ReturnType<typeof knowHeading>): boolean {
  return known?.meaning.to === 'profile' && known.meaning.field === 'lineManager'
}

function isOfPerson({ to }: Meaning): boolean {
  return to !== 'profile' && to !== 'purpose' && to !== 'left-out'
}

function targetOf(
  meaning: Meaning,
  label: string,
  values: readonly string[],
  context: Context,
): { target: Target; asNewQuestion?: NewQuestionTarget } {
  if (meaning.to === 'left-out') return { target: leftOut(meaning.reason) }
  if (meaning.to === 'capacity' && context.role === 'mentee') return { target: leftOut('not-asked-of-role') }
  if (meaning.to !== 'purpose') return { target: meaning }
  const { role, takenKeys, list } = context
  const asNewQuestion = proposeQuestion(label, values, {
    special: false,
    purpose: meaning.purpose,
    role,
    takenKeys,
    list,
  })
  return { target: targetOfPurpose(meaning.purpose, asNewQuestion, context), asNewQuestion }
}

// In a list of both roles, one column is what mentees ask for and what mentors offer: two questions, known or new.
function targetOfPurpose(purpose: Purpose, proposal: NewQuestionTarget, context: Context): Target {
  const fitting = context.questions.filter(({ kind }) => kindsFit(kind, proposal.kind))
  const keyFor = (side: Role | null) => questionFor(purpose, fitting, side)?.key
  const { instead } = proposal
  if (instead === undefined) {
    const key = keyFor(context.role)
    return key === undefined ? proposal : { to: 'question', key }
  }
  const [key, other] = [keyFor(instead.role === 'mentor' ? 'mentee' : 'mentor'), keyFor(instead.role)]
  if (key !== undefined && key === other) return { to: 'question', key }
  const both = { key: key ?? proposal.key, instead: { ...instead, key: other ?? instead.key } }
  return key === undefined || other === undefined ? { ...proposal, ...both } : { to: 'question', ...both }
}

// The question of one side alone, while the column holds what the other side says too.
function isForOneSide(key: string, meaning: Meaning | undefined, { questions, role }: Context): boolean {
  if (role !== null || meaning?.to !== 'purpose' || !isTwofold(meaning.purpose)) return false
  return questions.find((question) => question.key === key)!.askedOf !== 'both'
}

// Two questions of one wording, one for each side: a list of both roles answers both.
function forBothSides(target: Target, heading: string, { questions, role }: Context): Target {
  if (target.to !== 'question' || role !== null) return target
  const mentors = findQuestion(heading, questions, 'mentor')
  const mentees = findQuestion(heading, questions, 'mentee')
  if (!mentors?.exact || !mentees?.exact || !mentors.asked || !mentees.asked) return target
  if (mentors.key === mentees.key) return target
  return { ...target, key: mentees.key, instead: { role: 'mentor', key: mentors.key } }
}

function isAnsweredBy(values: readonly string[], key: string, { questions, themes }: Context): boolean {
  return cellsFit(
    questions.find((question) => question.key === key)!,
    values,
    themes,
  )
}

function askedTarget(question: { key: string; asked: boolean }, context: Context): Target {
  if (capacityQuestion(context.questions)?.key === question.key) return { to: 'capacity' }
  return question.asked ? { to: 'question', key: question.key } : leftOut('not-asked-of-role')
}

function leftOut(reason: Extract<Target, { to: 'left-out' }>['reason']): Target {
  return { to: 'left-out', reason }
}
