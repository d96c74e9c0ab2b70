import type { Answers, Question } from './contract.ts'

/** Completeness: how many of these questions have an answer. */
export function answeredOf(answers: Answers, asked: readonly Pick<Question, 'key'>[]): number {
  return asked.filter(({ key }) => answers[key] !== undefined).length
}
