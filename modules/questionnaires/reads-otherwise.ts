import { isSameJson } from '../../platform/is-same-json.ts'
import type { Answer, Question } from './contract.ts'

/**
 * Whether a question reads otherwise now than when it was answered so: other words, another kind, or another label (or
 * none any more) for an option that was chosen. Help, and options that were not chosen, may change.
 */
export function readsOtherwise(answer: Answer, now: Question, before: Question): boolean {
  if (now.kind !== before.kind || !isSameJson(now.wording, before.wording)) return true
  return chosenOf(answer).some((key) => !isSameJson(labelOf(now, key), labelOf(before, key)))
}

function chosenOf(answer: Answer): readonly string[] {
  if (Array.isArray(answer)) return answer
  return typeof answer === 'string' ? [answer] : []
}

function labelOf({ options }: Question, key: string) {
  return options.find((option) => option.key === key)?.label
}
