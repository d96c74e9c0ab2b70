import type { Profile } from '../../../people/contract.ts'
import type { Question, Role } from '../../../programmes/contract.ts'
import type { QuestionKind } from '../../../questionnaires/contract.ts'
import { peopleQuestions } from '../../../programmes/rules.ts'
import { proposePeople, proposeQuestion, type GuessedColumn, type Target } from '../../sheet/index.ts'

/** What a lead picks for a column, as one word: it is what the list of choices, the address and the draft hold. */
export type Choice =
  | 'out'
  | 'special'
  | 'needs'
  | 'offers'
  | 'wished-people'
  | 'refused-people'
  | `new ${QuestionKind}`
  | `person ${string}`
  | `profile ${keyof Profile}`
  | `question ${string}`

export const people = [
  'first-name',
  'last-name',
  'full-name',
  'code',
  'email',
  'role',
  'both-roles',
  'capacity',
  'answered-at',
  'takes-part',
] as const
export const kinds = [
  'one-option',
  'several-options',
  'ranked-options',
  'level',
  'number',
  'week-hours',
  'short-text',
  'long-text',
] as const

/** The choice that stands for a guess. */
export function choiceOf({ target, special }: Pick<GuessedColumn, 'target' | 'special'>): Choice {
  switch (target.to) {
    case 'left-out':
      return 'out'
    case 'profile':
      return `profile ${target.field}`
    case 'question':
      return `question ${target.key}`
    case 'new-question':
      if (special) return 'special'
      if (isPeople(target.key)) return target.key
      if (target.optionsFrom === 'themes') return /^(offers|gives)/.test(target.key) ? 'offers' : 'needs'
      return `new ${target.kind}`
    default:
      return `person ${target.to}`
  }
}

/** What a column becomes once a lead says that it may be read: the question that it looks like. */
export function takenIn({ asNewQuestion }: Pick<GuessedColumn, 'asNewQuestion'>): Choice {
  return choiceOf({ target: asNewQuestion, special: false })
}

/** Where a column goes once a lead has chosen; the guess itself where the choice is the guess. */
export function targetOf(
  choice: Choice | undefined,
  guess: GuessedColumn,
  about: { values: readonly string[]; role: Role | null; questions: readonly Question[] },
): Target {
  if (choice === undefined || choice === choiceOf(guess)) return guess.target
  if (choice === 'out') return { to: 'left-out', reason: 'chosen' }
  if (choice === 'special') return { ...guess.asNewQuestion, special: true, readers: 'team' }
  if (isPeople(choice)) return proposePeople(guess.heading, choice)
  if (choice === 'needs' || choice === 'offers') return onThemes(choice, guess, about)
  const [to, rest] = split(choice)
  if (to === 'profile') return { to, field: rest as keyof Profile }
  if (to === 'question') return { to, key: rest }
  if (to === 'person') return { to: rest as (typeof people)[number] }
  const kind = rest as QuestionKind
  const { asNewQuestion } = guess
  // A doubt that a lead settles: the column asks what any other question asks.
  const isDoubt = guess.target.to === 'left-out' && guess.target.reason === 'perhaps-special'
  return {
    ...asNewQuestion,
    kind,
    special: asNewQuestion.special && !isDoubt,
    optionsFrom: kind === 'several-options' ? asNewQuestion.optionsFrom : 'own',
  }
}

function onThemes(
  purpose: 'needs' | 'offers',
  guess: GuessedColumn,
  {
    values,
    role,
    questions,
  }: { values: readonly string[]; role: Role | null; questions: readonly Question[] },
): Target {
  const takenKeys = new Set(questions.map(({ key }) => key))
  const proposal = proposeQuestion(guess.heading, values, { purpose, special: false, role, takenKeys })
  return { ...proposal, kind: 'several-options', optionsFrom: 'themes' }
}

const askedForPeople: readonly string[] = Object.values(peopleQuestions)

function isPeople(key: string): key is 'wished-people' | 'refused-people' {
  return askedForPeople.includes(key)
}

function split(choice: string): [string, string] {
  const space = choice.indexOf(' ')
  return [choice.slice(0, space), choice.slice(space + 1)]
}
