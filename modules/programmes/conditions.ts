import { choicesOf, whyNotShownIf } from '../questionnaires/rules.ts'
import type { Question } from './questionnaire.ts'

type Asked = Pick<Question, 'key' | 'kind' | 'options' | 'optionsFrom' | 'askedOf' | 'shownIf'>

/** What a question may wait for: a choice before it, with options of its own, that everybody is asked whom it is asked. */
export function conditionsFor<Q extends Asked>(
  question: Pick<Asked, 'key' | 'askedOf'>,
  questions: readonly Q[],
): Q[] {
  const place = questions.findIndex(({ key }) => key === question.key)
  return questions
    .slice(0, place)
    .filter(
      (other) =>
        (other.askedOf === 'both' || other.askedOf === question.askedOf) &&
        other.optionsFrom !== 'themes' &&
        choicesOf(other).length > 0,
    )
}

/** The first question that waits for an answer that it cannot wait for: of a later question, or that nobody can give. */
export function whyNotConditions(
  questions: readonly Asked[],
): { readonly code: NonNullable<ReturnType<typeof whyNotShownIf>>; readonly question: string } | undefined {
  for (const question of questions) {
    const code = whyNotShownIf(question, conditionsFor(question, questions))
    if (code) return { code, question: question.key }
  }
  return undefined
}
