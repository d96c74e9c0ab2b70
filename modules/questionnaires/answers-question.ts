import type { Answer, QuestionKind } from './contract.ts'

/** Whether an answer has the shape that its question asks for, with options that exist. */
export function answersQuestion(
  answer: Answer,
  question: { readonly kind: QuestionKind; readonly options: readonly { readonly key: string }[] },
): boolean {
  const isKnown = (key: string) => question.options.some((option) => option.key === key)
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return typeof answer === 'string'
    case 'one-option':
    case 'level':
      return typeof answer === 'string' && isKnown(answer)
    case 'several-options':
    case 'ranked-options':
      return Array.isArray(answer) && answer.every(isKnown)
    case 'number':
      return typeof answer === 'number'
    case 'week-hours':
      return typeof answer === 'object' && 'weekHours' in answer
  }
}
