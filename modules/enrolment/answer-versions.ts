import { isSameJson } from '../../platform/is-same-json.ts'
import type { Answers } from '../questionnaires/contract.ts'

/** By question, the number of the version under which it was answered; an answer that is not here: the first. */
export type AnswerVersions = Readonly<Record<string, number>>

export const firstVersion = 1

/** Answers that changed were given under this version; the others stay under theirs. */
export function markVersions(
  versions: AnswerVersions,
  before: Answers,
  after: Answers,
  version: number,
): AnswerVersions {
  const marks = Object.keys(after).map(
    (key) => [key, isSameJson(before[key], after[key]) ? (versions[key] ?? firstVersion) : version] as const,
  )
  return Object.fromEntries(marks.filter(([, number]) => number !== firstVersion))
}
