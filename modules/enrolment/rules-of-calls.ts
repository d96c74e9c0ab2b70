import type { Question, Role, Theme } from '../programmes/contract.ts'
import type { Answers } from '../questionnaires/contract.ts'
import { questionsFor } from '../programmes/rules.ts'
import { shownOf } from '../questionnaires/rules.ts'
import { whyNotAnswers, type AnswersRefusal } from './rules.ts'
import { capacityQuestion } from './sheet/index.ts'

/** A link that confirms an address works so long. */
export const confirmWithinDays = 7

type CallDates = { readonly isOpen: boolean; readonly closesOn: string | null }

/** Whether somebody who comes on that day may answer: the last day is one of them. */
export function callState({ isOpen, closesOn }: CallDates, today: string): 'open' | 'closed' | 'over' {
  if (!isOpen) return 'closed'
  return closesOn !== null && closesOn < today ? 'over' : 'open'
}

type Words = { readonly fr: string; readonly en: string }
const isHalfSaid = ({ fr, en }: Words) => (fr === '') !== (en === '')

/** A call opens with its promise in both languages, and on a day that is not past. */
export function whyNotSaveCall(
  call: CallDates & { readonly promise: Words; readonly places: Words },
  today: string,
): 'promise-missing' | 'places-missing' | 'closes-in-the-past' | undefined {
  if (!call.isOpen) return undefined
  if (call.promise.fr === '' || call.promise.en === '') return 'promise-missing'
  if (isHalfSaid(call.places)) return 'places-missing'
  return callState(call, today) === 'over' ? 'closes-in-the-past' : undefined
}

type Asked = {
  readonly version: number
  readonly questions: readonly Question[]
  readonly themes: readonly Theme[]
}
type Application = {
  readonly role: Role
  readonly answers: Answers
  readonly questionnaireVersion: number
  readonly charterVersion: number
}

/** Why an application is not taken as it is; what is insisted on must have an answer. */
export function whyNotApply(
  application: Application,
  call: CallDates & { readonly roles: readonly Role[]; readonly charterVersion: number },
  asked: Asked,
  today: string,
): { code: Refused; question?: string } | undefined {
  const { role, answers } = application
  if (callState(call, today) !== 'open') return { code: 'call-closed' }
  if (!call.roles.includes(role)) return { code: 'role-not-asked' }
  if (application.questionnaireVersion !== asked.version) return { code: 'questions-changed' }
  if (application.charterVersion !== call.charterVersion) return { code: 'charter-changed' }
  const missing = shownOf(questionsFor(role, asked), answers).find(
    ({ key, required }) => required && isBlank(answers[key]),
  )
  return (
    whyNotAnswers(answers, role, asked) ??
    whyNotCapacity(answers, asked.questions) ??
    (missing && { code: 'answer-missing', question: missing.key })
  )
}

/** How many pairs a mentor said they take, where the edition asks it; null where it does not, or they did not say. */
export function saidCapacity(answers: Answers, questions: readonly Question[]): number | null {
  const said = answers[capacityQuestion(questions)?.key ?? '']
  return typeof said === 'number' ? said : null
}

function whyNotCapacity(answers: Answers, questions: readonly Question[]): AnswersRefusal | undefined {
  const said = saidCapacity(answers, questions)
  if (said === null || (Number.isInteger(said) && said >= 0 && said <= 50)) return undefined
  return { code: 'answer-does-not-fit', question: capacityQuestion(questions)!.key }
}

type Refused =
  | AnswersRefusal['code']
  | 'call-closed'
  | 'role-not-asked'
  | 'questions-changed'
  | 'charter-changed'
  | 'answer-missing'

function isBlank(answer: Answers[string] | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() === ''
  if (Array.isArray(answer)) return answer.length === 0
  return answer === undefined || (typeof answer === 'object' && answer.weekHours.length === 0)
}
