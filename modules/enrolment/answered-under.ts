import type { Answers, Question } from '../questionnaires/contract.ts'
import { readsOtherwise } from '../questionnaires/rules.ts'

/** The questions as they read when they were answered, where they read otherwise now or are asked no more. */
export function answeredUnder(
  answers: Answers,
  asked: readonly Question[],
  before: (key: string) => Question | undefined,
): Record<string, Question> {
  const otherwise = Object.entries(answers).flatMap(([key, answer]) => {
    const then = before(key)
    const now = asked.find((question) => question.key === key)
    if (!then || (now && !readsOtherwise(answer, now, then))) return []
    const { kind, wording, help, options, required } = then
    return [[key, { key, kind, wording, help, options, required }] as const]
  })
  return Object.fromEntries(otherwise)
}
