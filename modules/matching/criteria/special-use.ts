import { areOrdinary, fold, saysOfWhat } from '../../enrolment/sheet/index.ts'
import { judgeQuestion } from '../../enrolment/identity/index.ts'
import type { Question } from '../../programmes/contract.ts'
import type { Criterion, Policy, Veto } from '../policy/policy.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { questionsIn } from './questions-in.ts'

type Questions = readonly Question[]

/** Criteria that weigh something and read what touches identity: no policy may have one. */
export function specialCriteria(questions: Questions, { criteria }: Pick<Policy, 'criteria'>): Question[] {
  const weighing = criteria.filter(({ weight }) => weight > 0)
  return specialAmong(questions, weighing.flatMap(readByCriterion))
}

/** Vetoes that read it: a hard no for everybody by who people are. */
export function specialVetoes(questions: Questions, { vetoes }: Pick<Policy, 'vetoes'>): Question[] {
  return specialAmong(questions, vetoes.filter(({ on }) => on).flatMap(readByVeto))
}

export function specialQuotas(questions: Questions, { quotas }: Pick<Policy, 'quotas'>): Question[] {
  const keys = quotas.flatMap(({ to }) => ('question' in to ? [to.question] : []))
  return specialAmong(questions, keys)
}

/** Whether it must stay as it is: a criterion that may not weigh, a veto that may not be switched on. */
export function readsSpecial(questions: Questions, read: Criterion | Veto): boolean {
  const keys = 'measure' in read ? readByCriterion(read) : readByVeto(read)
  return specialAmong(questions, keys).length > 0
}

const readByCriterion = ({ measure }: Criterion) => questionsIn(measure)
const readByVeto = (veto: Veto) => ('question' in veto ? [veto.question] : [])

/** Used though nobody can tell what they ask: a team took them in. */
export function doubtfulUse({ questionnaire }: Cohort, { criteria }: Pick<Policy, 'criteria'>): Question[] {
  const keys = criteria.flatMap(({ weight, measure }) => (weight > 0 ? questionsIn(measure) : []))
  return among(questionnaire.questions, keys, 'doubtful')
}

/** Used under headings that say nothing we know, so that their answers may be of anything: no promise holds for them. */
export function unknownUse(
  { questionnaire, members }: Cohort,
  { criteria }: Pick<Policy, 'criteria'>,
): Question[] {
  const keys = new Set(criteria.flatMap(({ weight, measure }) => (weight > 0 ? questionsIn(measure) : [])))
  const answersTo = ({ key, options }: Question): string[] =>
    options.length > 0
      ? options.map(({ label }) => label.fr)
      : members.flatMap(({ answers }) => (typeof answers[key] === 'string' ? [answers[key]] : []))
  const asks = (question: Question) => isOpen.has(question.kind) && judgeQuestion(question) === 'clear'
  const says = (question: Question) => isSaid(question, answersTo(question))
  const unsaid = questionnaire.questions.filter(
    (question) =>
      keys.has(question.key) && asks(question) && !says(question) && !areOrdinary(answersTo(question)),
  )
  // The others are read only where one of them may vouch: a wide sheet has a thousand.
  if (unsaid.length === 0) return []
  const said = questionnaire.questions.filter((question) => asks(question) && says(question))
  return unsaid.filter((question) => !said.some(({ options }) => areAmong(answersTo(question), options)))
}

// Hours, towns and numbers say what they are.
const isOpen = new Set<Question['kind']>([
  'one-option',
  'several-options',
  'ranked-options',
  'short-text',
  'long-text',
  'level',
])

function isSaid({ wording, mentorWording, optionsFrom }: Question, answers: readonly string[]): boolean {
  if (optionsFrom === 'themes') return true
  return [wording.fr, wording.en, mentorWording?.fr, mentorWording?.en].some(
    (text) => text !== undefined && saysOfWhat(text, answers),
  )
}

function areAmong(answers: readonly string[], options: Question['options']): boolean {
  const labels = new Set(options.map(({ label }) => fold(label.fr)))
  return answers.length > 0 && answers.every((answer) => labels.has(fold(answer)))
}

function specialAmong(questions: Questions, keys: readonly string[]): Question[] {
  return among(questions, keys, 'special')
}

function among(questions: Questions, keys: readonly string[], verdict: 'special' | 'doubtful'): Question[] {
  const wanted = new Set(keys)
  return questions.filter((question) => wanted.has(question.key) && judgeQuestion(question) === verdict)
}
