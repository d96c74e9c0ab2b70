import type { PlayedQuestion, QuizDraft, QuizState } from './contract.ts'
import type { Question } from '../questionnaires/contract.ts'

/** Fewer would tell who answered what. */
export const fewestToTell = 5

export type Solution = Readonly<Record<string, { readonly right: string; readonly why: string }>>

export const stateOf = (quiz: {
  readonly openedAt: string | null
  readonly closedAt: string | null
}): QuizState => (quiz.openedAt === null ? 'draft' : quiz.closedAt === null ? 'open' : 'closed')

/** Questions of the kit, in the one language that their author wrote, and apart from them what is right. */
export function toQuestions(drafts: readonly QuizDraft[]): { questions: Question[]; solution: Solution } {
  const both = (text: string) => ({ fr: text, en: text })
  const key = (at: number) => `answer-${at + 1}`
  return {
    questions: drafts.map(({ wording, options }, at) => ({
      key: `question-${at + 1}`,
      kind: 'one-option',
      wording: both(wording),
      help: null,
      required: true,
      options: options.map((label, place) => ({ key: key(place), label: both(label) })),
    })),
    solution: Object.fromEntries(
      drafts.map(({ right, why }, at) => [`question-${at + 1}`, { right: key(right), why }]),
    ),
  }
}

export const whyNotQuestions = (drafts: readonly QuizDraft[]): 'option-twice' | undefined =>
  drafts.some(({ options }) => new Set(options.map((one) => one.toLowerCase())).size < options.length)
    ? 'option-twice'
    : undefined

export type Answered = { readonly personId: string; readonly question: string; readonly option: string }

/** A question as one reader meets it: what is right is told to whoever answered, and to all once the quiz is closed. */
export function playedQuestion(
  { key, wording, options }: Question,
  solution: Solution,
  answers: readonly Answered[],
  reader: { readonly personId: string; readonly isAuthor: boolean; readonly isClosed: boolean },
): PlayedQuestion {
  const those = answers.filter(({ question }) => question === key)
  const mine = those.find(({ personId }) => personId === reader.personId)?.option ?? null
  const knows = mine !== null || reader.isAuthor || reader.isClosed
  return {
    key,
    wording: wording.fr,
    options: options.map((option) => ({ key: option.key, label: option.label.fr })),
    mine,
    right: knows ? solution[key]!.right : null,
    why: knows ? solution[key]!.why : null,
    bars:
      knows && those.length >= fewestToTell
        ? options.map((option) => ({
            option: option.key,
            count: those.filter((one) => one.option === option.key).length,
          }))
        : null,
  }
}

/** The question that the largest part got wrong, out of those that five or more answered; none where all were right. */
export function mostMissed(solution: Solution, answers: readonly Answered[]): string | null {
  const missed = Object.entries(solution).flatMap(([key, { right }]) => {
    const those = answers.filter(({ question }) => question === key)
    const wrong = those.filter(({ option }) => option !== right).length
    return those.length >= fewestToTell && wrong > 0 ? [{ key, part: wrong / those.length }] : []
  })
  return missed.toSorted((a, b) => b.part - a.part)[0]?.key ?? null
}
