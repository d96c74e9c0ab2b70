import { Day } from '../../platform/contract.ts'
import { fileOf } from './file-answer.ts'
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
    case 'yes-no':
      return answer === 'yes' || answer === 'no'
    case 'consent':
      return answer === 'yes'
    case 'date':
      return typeof answer === 'string' && Day.safeParse(answer).success
    case 'place':
      return typeof answer === 'string' && answer.length <= 120
    case 'file':
      return fileOf(answer) !== undefined
    case 'line':
      return false
    case 'week-hours':
      return typeof answer === 'object' && 'weekHours' in answer
  }
}
