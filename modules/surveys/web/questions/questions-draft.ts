import type { Question } from '../../../questionnaires/contract.ts'
import type { Headline } from '../../contract.ts'
import { mayBeHeadline, optionKeys } from '../../rules.ts'

/** What the team changes before it saves. */
export type QuestionsDraft = { readonly questions: Question[]; readonly headline: Headline | null }

/** A new question, of a key that no answer has. */
export function newQuestion(id: string): Question {
  return {
    key: `q-${id}`,
    kind: 'one-option',
    wording: { fr: '', en: '' },
    help: null,
    options: ['a', 'b'].map((key) => ({ key: `${id}-${key}`, label: { fr: '', en: '' } })),
    required: false,
  }
}

export function withQuestion(
  draft: QuestionsDraft,
  question: Question,
  after: string | undefined,
): QuestionsDraft {
  const at = draft.questions.findIndex(({ key }) => key === after)
  const questions = [...draft.questions]
  questions.splice(at === -1 ? questions.length : at + 1, 0, question)
  return { ...draft, questions }
}

export function withChange(draft: QuestionsDraft, key: string, change: Partial<Question>): QuestionsDraft {
  const questions = draft.questions.map((one) => (one.key === key ? { ...one, ...change } : one))
  return { questions, headline: stillHeadline(draft.headline, questions) }
}

export function withoutQuestion(draft: QuestionsDraft, key: string): QuestionsDraft {
  const questions = draft.questions.filter((one) => one.key !== key)
  return { questions, headline: stillHeadline(draft.headline, questions) }
}

/** The one there makes way. */
export function movedTo(draft: QuestionsDraft, key: string, target: string): QuestionsDraft {
  const from = draft.questions.findIndex((one) => one.key === key)
  const to = draft.questions.findIndex((one) => one.key === target)
  if (from === -1 || to === -1 || from === to) return draft
  const questions = [...draft.questions]
  const [moved] = questions.splice(from, 1)
  questions.splice(to, 0, moved!)
  return { ...draft, questions }
}

/** Without what is no longer there to be chosen. */
function stillHeadline(headline: Headline | null, questions: readonly Question[]): Headline | null {
  const question = questions.find(({ key }) => key === headline?.question)
  if (!headline || !question || !mayBeHeadline(question)) return null
  const keys = optionKeys(question)
  return { ...headline, options: headline.options.filter((option) => keys.includes(option)) }
}
