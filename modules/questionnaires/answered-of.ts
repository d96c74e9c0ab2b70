import type { Answers, Question, QuestionKind } from './contract.ts'

/** A line of words asks nothing. */
export const asksSomething = ({ kind }: { readonly kind: QuestionKind }) => kind !== 'line'

/** Completeness: how many of these questions have an answer. */
export function answeredOf(answers: Answers, asked: readonly Pick<Question, 'key'>[]): number {
  return asked.filter(({ key }) => answers[key] !== undefined).length
}
