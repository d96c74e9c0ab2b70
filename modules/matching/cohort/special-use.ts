import { judgeQuestion } from '../../enrolment/identity/index.ts'
import type { Question } from '../../programmes/contract.ts'
import type { Policy } from '../policy.ts'
import type { Cohort } from './cohort.ts'
import { questionsIn } from './questions-in.ts'

type Questions = readonly Question[]

/** Criteria that weigh something and read what touches identity: no policy may have one. */
export function specialCriteria(questions: Questions, { criteria }: Pick<Policy, 'criteria'>): Question[] {
  const weighing = criteria.filter(({ weight }) => weight > 0)
  return specialAmong(
    questions,
    weighing.flatMap(({ measure }) => questionsIn(measure)),
  )
}

/** Vetoes that read it: a hard no for everybody by who people are. */
export function specialVetoes(questions: Questions, { vetoes }: Pick<Policy, 'vetoes'>): Question[] {
  const keys = vetoes.flatMap((veto) => ('question' in veto && veto.on ? [veto.question] : []))
  return specialAmong(questions, keys)
}

/** Used though nobody can tell what they ask: a team took them in. */
export function doubtfulUse({ questionnaire }: Cohort, { criteria }: Pick<Policy, 'criteria'>): Question[] {
  const keys = criteria.flatMap(({ weight, measure }) => (weight > 0 ? questionsIn(measure) : []))
  return among(questionnaire.questions, keys, 'doubtful')
}

function specialAmong(questions: Questions, keys: readonly string[]): Question[] {
  return among(questions, keys, 'special')
}

function among(questions: Questions, keys: readonly string[], verdict: 'special' | 'doubtful'): Question[] {
  const wanted = new Set(keys)
  return questions.filter((question) => wanted.has(question.key) && judgeQuestion(question) === verdict)
}
