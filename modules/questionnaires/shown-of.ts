import type { Answer, Answers, ShownIf } from './contract.ts'

type Asked = { readonly key: string; readonly shownIf?: ShownIf | undefined }

/**
 * The questions that somebody who answered so is asked: those without a condition, and those whose condition is met by
 * a question that is itself asked. A condition looks back only, so that none can go in a circle; one on a question that
 * is not among them hides nothing.
 */
export function shownOf<Q extends Asked>(questions: readonly Q[], answers: Answers): Q[] {
  const known = new Set(questions.map(({ key }) => key))
  const shown = new Set<string>()
  return questions.filter(({ key, shownIf }) => {
    const isMet = (condition: ShownIf) =>
      !known.has(condition.question) ||
      (shown.has(condition.question) &&
        chosenOf(answers[condition.question]).some((one) => condition.options.includes(one)))
    if (shownIf && !isMet(shownIf)) return false
    shown.add(key)
    return true
  })
}

/** Without the answers to questions that are not asked because of another answer; what else is there stays. */
export function withoutHidden(answers: Answers, questions: readonly Asked[]): Answers {
  const shown = new Set(shownOf(questions, answers).map(({ key }) => key))
  const hidden = new Set(questions.map(({ key }) => key).filter((key) => !shown.has(key)))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !hidden.has(key)))
}

function chosenOf(answer: Answer | undefined): readonly string[] {
  if (Array.isArray(answer)) return answer
  return typeof answer === 'string' ? [answer] : []
}
