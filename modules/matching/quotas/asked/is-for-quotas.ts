import { judgeQuestion } from '../../../enrolment/identity/index.ts'
import type { Question } from '../../../programmes/contract.ts'

/** One answer each, asked of both, and none that touches identity, health or belief. */
export function isForQuotas(question: Question): boolean {
  const { kind, askedOf } = question
  const isOneAnswer = kind === 'one-option' || kind === 'level'
  return isOneAnswer && askedOf === 'both' && judgeQuestion(question) !== 'special'
}
