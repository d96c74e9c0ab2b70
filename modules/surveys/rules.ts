import { answersQuestion } from '../questionnaires/rules.ts'
import type { Answers, Question, QuestionKind } from '../questionnaires/contract.ts'
import type { Headline } from './contract.ts'

export { answersToCount, type Waiting } from './results/answers-to-count.ts'

/** What a survey may ask: what can be counted, and words. */
export const kindsAsked = [
  'one-option',
  'level',
  'yes-no',
  'several-options',
  'long-text',
  'line',
] as const satisfies readonly QuestionKind[]
export const isKindAsked = (kind: QuestionKind): kind is (typeof kindsAsked)[number] =>
  kindsAsked.some((one) => one === kind)

/** Whose share can be told: one answer a person, out of a few. */
export const mayBeHeadline = ({ kind }: Pick<Question, 'kind'>) =>
  kind === 'one-option' || kind === 'level' || kind === 'yes-no'

/** The keys that may be chosen; the two of yes and no, which no questionnaire writes. */
export const optionKeys = ({ kind, options }: Pick<Question, 'kind' | 'options'>) =>
  kind === 'yes-no' ? ['yes', 'no'] : options.map(({ key }) => key)

export function whyNotHeadline(
  headline: Headline | null,
  questions: readonly Question[],
): 'headline-unknown' | undefined {
  if (headline === null) return undefined
  const question = questions.find(({ key }) => key === headline.question)
  if (!question || !mayBeHeadline(question)) return 'headline-unknown'
  const keys = optionKeys(question)
  // All of them would be a share of one hundred percent.
  const isPart =
    headline.options.length < keys.length && headline.options.every((option) => keys.includes(option))
  return isPart ? undefined : 'headline-unknown'
}

type Refused = 'unknown-question' | 'answer-does-not-fit' | 'answer-missing'

/** Why answers are not taken as they are, with the question concerned. */
export function whyNotAnswer(
  answers: Answers,
  questions: readonly Question[],
): { readonly code: Refused; readonly question: string } | undefined {
  for (const [key, answer] of Object.entries(answers)) {
    const question = questions.find((one) => one.key === key)
    if (!question) return { code: 'unknown-question', question: key }
    if (!answersQuestion(answer, question)) return { code: 'answer-does-not-fit', question: key }
  }
  const missing = questions.find(({ key, required }) => required && answers[key] === undefined)
  return missing && { code: 'answer-missing', question: missing.key }
}

/** Where an asking stands at an instant: its last instant is not one of its own. */
export function waveState(
  wave: { readonly opensAt: string; readonly closesAt: string },
  now: string,
): 'planned' | 'open' | 'closed' {
  if (now >= wave.closesAt) return 'closed'
  return now < wave.opensAt ? 'planned' : 'open'
}
