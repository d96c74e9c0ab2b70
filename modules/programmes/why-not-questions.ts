import type { Wording } from '../../platform/contract.ts'
import type { Question as AnyQuestion } from '../questionnaires/contract.ts'
import type { Question, Theme } from './questionnaire.ts'

const choices: readonly Question['kind'][] = ['one-option', 'several-options', 'ranked-options', 'level']
export const hasOptions = ({ kind }: Pick<Question, 'kind'>) => choices.includes(kind)

/** A question of an edition, or of whoever else asks with the same kit. */
type Asked = Pick<AnyQuestion, 'key' | 'kind' | 'wording' | 'help' | 'options'> &
  Partial<Pick<Question, 'optionsFrom' | 'mentorWording'>>

export type QuestionsRefusal = {
  readonly code: 'question-twice' | 'words-missing' | 'options-missing' | 'option-twice' | 'kind-is-answered'
  /** The key of the question. */
  readonly question: string
}

/** Why these questions cannot be asked; `answered`: how many answered each of those that stand. */
export function whyNotQuestions(
  before: readonly Asked[],
  after: readonly Asked[],
  answered: Readonly<Record<string, number>>,
): QuestionsRefusal | undefined {
  for (const [index, question] of after.entries()) {
    const { key } = question
    if (after.findIndex((one) => one.key === key) < index) return { code: 'question-twice', question: key }
    if (isBlank(question.wording)) return { code: 'words-missing', question: key }
    const stood = before.find((one) => one.key === key)
    if (stood && stood.kind !== question.kind && (answered[key] ?? 0) > 0)
      return { code: 'kind-is-answered', question: key }
    if (!hasOptions(question) || question.optionsFrom === 'themes') continue
    const offered = question.options.filter(({ retired }) => !retired)
    if (offered.length < 2) return { code: 'options-missing', question: key }
    if (offered.some(({ label }) => isBlank(label))) return { code: 'words-missing', question: key }
    const keys = question.options.map((option) => option.key)
    if (new Set(keys).size < keys.length) return { code: 'option-twice', question: key }
  }
  return undefined
}

/** With the options that went although somebody chose them: they are offered no more, and say what they said. */
export function withRetired(
  before: readonly Question[],
  after: readonly Question[],
  chosen: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Question[] {
  return after.map((question) => {
    const stood = before.find(({ key }) => key === question.key)
    if (!stood || question.optionsFrom === 'themes') return question
    const gone = stood.options.filter(
      ({ key }) =>
        (chosen[question.key]?.[key] ?? 0) > 0 && !question.options.some((option) => option.key === key),
    )
    return { ...question, options: [...question.options, ...gone.map(retire)] }
  })
}

const retire = (option: Question['options'][number]) => ({ ...option, retired: true as const })

/** Every question, option and theme that lacks one of the two languages, by the key of the question or the theme. */
export function untranslated(
  questions: readonly Asked[],
  themes: readonly Theme[],
): { readonly questions: string[]; readonly themes: string[] } {
  return {
    questions: questions.filter(isHalfSaid).map(({ key }) => key),
    themes: themes.filter(({ asking, offering }) => isHalf(asking) || isHalf(offering)).map(({ key }) => key),
  }
}

function isHalfSaid({ wording, mentorWording = null, help, options }: Asked): boolean {
  const labels = options.filter(({ retired }) => !retired).map(({ label }) => label)
  return [wording, mentorWording, help, ...labels].some((one) => one !== null && isHalf(one))
}

const isBlank = ({ fr, en }: Wording) => fr.trim() === '' && en.trim() === ''
const isHalf = ({ fr, en }: Wording) => fr.trim() === '' || en.trim() === ''
