import type { Question, Role } from '../../../programmes/contract.ts'
import type { Answers } from '../../../questionnaires/contract.ts'
import { isTestName } from '../../no-common-ground/index.ts'
import type { Draft } from './read-row.ts'
import type { MappedSheet } from '../target.ts'
import type { RowProblem, RowProblemCode, ToVolunteersOptions, Volunteer } from '../volunteer.ts'
import type { WriteName } from './names/given-name-first.ts'
import { nameOfAddress } from './names/name-of-address.ts'
import { namesPeople } from './why-not-read.ts'

type Reading = {
  mapped: MappedSheet
  options: ToVolunteersOptions
  questions: ReadonlyMap<string, Question>
  writeName: WriteName
  /** The question that also holds the number of mentees, where the questionnaire asks it. */
  capacityKey: string | null
}

const causes: Partial<Record<RowProblemCode, RowProblemCode>> = {
  'role-missing': 'not-a-role',
  'email-missing': 'not-an-email',
}

/** The volunteer that a row describes, or null after saying what its row lacks. */
export function whoIs(
  draft: Draft,
  source: Volunteer['source'],
  reading: Reading,
  problems: RowProblem[],
): Volunteer | null {
  const leaveOut = (code: RowProblemCode, value = ''): null => {
    // A cell that could not be read says better than "missing" why its row is left out.
    const cause = ofThisRow(problems, source).find((problem) => problem.code === causes[code])
    if (cause === undefined)
      problems.push({ ...source, column: null, code, value, details: {}, effect: 'row-left-out' })
    else cause.effect = 'row-left-out'
    return null
  }
  const parts = [draft.firstName, draft.lastName].filter((part) => part !== '')
  const byAddress =
    draft.email !== null && !namesPeople(reading.mapped.mapping) ? nameOfAddress(draft.email) : ''
  const name = reading.writeName(draft.fullName) || parts.join(' ') || draft.code || byAddress
  if (name === '') return leaveOut('name-missing')
  if (isTestName(name)) return leaveOut('test-row', name)
  const tell = (code: RowProblemCode, effect: RowProblem['effect']) =>
    problems.push({ ...source, column: null, code, value: name, details: { names: name, count: 1 }, effect })
  if (draft.step === 'gone') {
    tell('takes-part-no-more', 'row-left-out')
    return null
  }
  if (draft.step === 'apart') tell('put-aside', 'kept')
  const found = rolesOf(draft, reading.mapped)
  const roles = wanted(found, draft)
  if (roles === null) {
    if (draft.noRole === null) return leaveOut('role-missing')
    tell(draft.noRole, 'row-left-out')
    return null
  }
  if (roles.length < found!.length) tell('no-mentor-wanted', roles.length === 0 ? 'row-left-out' : 'kept')
  if (roles.length === 0) return null
  if (draft.noRole === 'role-undecided') tell('role-half-decided', 'kept')
  if (draft.email === null && reading.options.emailRequired) return leaveOut('email-missing')

  const capacity = roles.includes('mentor') ? draft.capacity : null
  if (capacity !== null && reading.capacityKey !== null) draft.answers[reading.capacityKey] = capacity
  const answers = share(draft, roles, reading.questions, (question) => {
    problems.push({
      ...source,
      column: null,
      code: 'not-asked-of-role',
      value: '',
      details: { question: question.wording.fr },
      effect: 'cell-left-out',
    })
  })
  return { source, name, email: draft.email, roles, profile: draft.profile, answers, capacity }
}

// How many mentors would do serves nothing, but for none at all: who wants no mentor is given none.
function wanted(roles: Role[] | null, { mentorsWanted }: Draft): Role[] | null {
  return mentorsWanted === 0 ? (roles?.filter((role) => role !== 'mentee') ?? null) : roles
}

function rolesOf({ both, roles }: Draft, { role, everybodyIsBoth }: MappedSheet): Role[] | null {
  if (both) return ['mentor', 'mentee']
  if (roles === null && everybodyIsBoth) return ['mentor', 'mentee']
  return roles ?? (role === null ? null : [role])
}

// An answer goes to each role that is asked the question; one that nobody was asked is said and left out.
function share(
  draft: Draft,
  roles: readonly Role[],
  questions: ReadonlyMap<string, Question>,
  notAsked: (question: Question) => void,
): Volunteer['answers'] {
  const keys = Object.keys(draft.answers)
  const isOfAll = ({ askedOf }: Question) => askedOf === 'both' || askedOf === roles[0]
  // Most people have one role and answer what it is asked: a copy of a thousand answers each would be long in the making.
  if (roles.length === 1 && keys.every((key) => isOfAll(questions.get(key)!)))
    return { [roles[0]!]: draft.answers }
  const answers: Volunteer['answers'] = {}
  for (const role of roles) answers[role] = {}
  for (const key of keys) {
    const answer = draft.answers[key]!
    const question = questions.get(key)!
    const asked = question.askedOf === 'both' ? roles : roles.filter((role) => question.askedOf === role)
    for (const role of asked) (answers[role] as Answers)[key] = answer
    if (asked.length === 0) notAsked(question)
  }
  return answers
}

// Those of the row being read stand last.
function ofThisRow(
  problems: readonly RowProblem[],
  { sheet, line }: Volunteer['source'],
): readonly RowProblem[] {
  const before = problems.findLastIndex((problem) => problem.sheet !== sheet || problem.line !== line)
  return problems.slice(before + 1)
}
