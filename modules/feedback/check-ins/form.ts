import { z } from 'zod'
import { answersQuestion } from '../../questionnaires/rules.ts'
import { Question, type Answers } from '../../questionnaires/contract.ts'
import forms from './forms.json' with { type: 'json' }
import { Moment } from './moments.ts'

/**
 * What becomes of an answer. `score`, `direction` and `counted` are counted for the team, from five answers up; a 1 or a 2
 * and "change" are told to whoever listens; `confided` words are read by them alone. `quotable` words are read by nobody,
 * unless the `consent` of the same moment lets the programme quote them.
 */
export const CheckInQuestion = Question.extend({
  use: z.enum(['score', 'direction', 'counted', 'confided', 'quotable', 'consent']),
})
export type CheckInQuestion = z.infer<typeof CheckInQuestion>

/** What each moment asks, until a team says otherwise. */
export const usualForms = z.record(Moment, z.array(CheckInQuestion)).parse(forms)

/** At the end of a trial the two are asked, once the score is said, whether they go on, adjust or change. */
export function formAtEndOfTrial(moment: Moment): CheckInQuestion[] {
  const usual = usualForms[moment]
  if (usual.some(({ use }) => use === 'direction')) return usual
  const direction = usualForms.middle.filter(({ use }) => use === 'direction')
  const scores = usual.filter(({ use }) => use === 'score').length
  return [...usual.slice(0, scores), ...direction, ...usual.slice(scores)]
}

export const Signal = z.enum(['low-score', 'change', 'words'])
export type Signal = z.infer<typeof Signal>

/** What of these answers is told to whoever listens. */
export function signalsOf(
  asked: readonly CheckInQuestion[],
  answers: Answers,
): { signals: Signal[]; words: string } {
  const of = (use: CheckInQuestion['use']) =>
    asked.filter((question) => question.use === use).flatMap(({ key }) => answers[key] ?? [])
  const words = of('confided').map(String).join('\n\n').trim()
  return {
    signals: [
      ...(of('score').some((score) => score === '1' || score === '2') ? (['low-score'] as const) : []),
      ...(of('direction').includes('change') ? (['change'] as const) : []),
      ...(words === '' ? [] : (['words'] as const)),
    ],
    words,
  }
}

export function whyNotAnswered(
  asked: readonly CheckInQuestion[],
  answers: Answers,
): { code: 'unknown-question' | 'answer-does-not-fit' | 'answer-required'; question: string } | undefined {
  for (const [key, answer] of Object.entries(answers)) {
    const question = asked.find((one) => one.key === key)
    if (!question) return { code: 'unknown-question', question: key }
    if (!answersQuestion(answer, question)) return { code: 'answer-does-not-fit', question: key }
  }
  const blank = asked.find(({ key, required }) => required && answers[key] === undefined)
  return blank && { code: 'answer-required', question: blank.key }
}

const fewest = 5

export const isCounted = ({ use }: Pick<CheckInQuestion, 'use'>) =>
  use === 'score' || use === 'direction' || use === 'counted'

/** How often each option was chosen; null where so few answered that it could tell who. */
export function countsOf(
  question: CheckInQuestion,
  given: readonly Answers[],
): { key: string; count: number }[] | null {
  if (!isCounted(question)) return null
  const answers = given.flatMap((one) => one[question.key] ?? [])
  if (answers.length < fewest) return null
  return question.options.map(({ key }) => ({
    key,
    count: answers.filter((answer) => answer === key).length,
  }))
}

/** What is left of an answer when words are erased: what was chosen, and not what was written. */
export function withoutWords(asked: readonly CheckInQuestion[], answers: Answers): Answers {
  const worded = asked
    .filter(({ kind }) => kind === 'long-text' || kind === 'short-text')
    .map(({ key }) => key)
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !worded.includes(key)))
}

/** What of these answers may be quoted, and how; nothing where the person did not say so. */
export function quotesOf(
  asked: readonly CheckInQuestion[],
  answers: Answers,
): { question: string; words: string; consent: 'anonymous' | 'named' }[] {
  const consent = asked.filter(({ use }) => use === 'consent').map(({ key }) => answers[key])[0]
  if (consent !== 'anonymous' && consent !== 'named') return []
  return asked
    .filter(({ use }) => use === 'quotable')
    .flatMap(({ key }) => {
      const answer = answers[key]
      const words = typeof answer === 'string' ? answer.trim() : ''
      return words === '' ? [] : [{ question: key, words, consent }]
    })
}
