import type { Db } from '../../../../platform/server/database/index.ts'
import { readEnrolled, type EnrolledMember } from '../../../enrolment/server/index.ts'
import type { Answers } from '../../../questionnaires/contract.ts'

export type KnownCandidate = {
  readonly personId: string
  readonly name: string
  readonly skills: readonly string[]
  readonly wants: readonly string[]
}

/** Juniors who take part in an edition: what they can do and what they want to learn, by the keys of themes. */
export async function readCandidates(db: Db, editionId: string): Promise<KnownCandidate[]> {
  return candidatesOf(await readEnrolled(db, editionId))
}

export function candidatesOf(enrolled: readonly EnrolledMember[]): KnownCandidate[] {
  return enrolled
    .filter(({ role }) => role === 'mentee')
    .map(({ personId, name, answers }) => ({
      personId,
      name,
      skills: listOf(answers, 'skills'),
      wants: listOf(answers, 'needs'),
    }))
}

export function listOf(answers: Answers, key: string): string[] {
  const answer = answers[key]
  return Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : []
}
