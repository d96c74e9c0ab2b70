import type { Answers, Question, QuestionKind, ShownIf } from './contract.ts'
import { shownOf } from './shown-of.ts'

/** A line of words asks nothing. */
export const asksSomething = ({ kind }: { readonly kind: QuestionKind }) => kind !== 'line'

/** What this person is asked, lines of words left out, for their completeness. */
export const askedOf = <
  Q extends Pick<Question, 'key' | 'kind'> & { readonly shownIf?: ShownIf | undefined },
>(
  questions: readonly Q[],
  answers: Answers,
): Q[] => shownOf(questions, answers).filter(asksSomething)

/** Completeness: how many of these questions have an answer. */
export function answeredOf(answers: Answers, asked: readonly Pick<Question, 'key'>[]): number {
  return asked.filter(({ key }) => answers[key] !== undefined).length
}
