import type { Db } from '../../../../platform/server/database/index.ts'
import type { EnrolledMember } from '../../../enrolment/server/index.ts'
import { suggestMentors, type SuggestedMentor } from '../../../matching/server/index.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import { priceOf } from '../../rules.ts'
import { isLineManagerOf } from '../state/is-line-manager.ts'
import { findCandidates } from './find-candidates.ts'

type Suggesting = {
  readonly edition: WholeEdition
  readonly asker: EnrolledMember
  /** What is looked for this time: a theme, and the question in words; else what the form says. */
  readonly theme?: string
  readonly need?: string
}

/** Who suits somebody, by the engine's score less the price of what already waits for each. */
export async function suggest(
  db: Db,
  { edition, asker, theme, need }: Suggesting,
): Promise<SuggestedMentor[]> {
  const needs = Array.isArray(asker.answers.needs) ? asker.answers.needs : []
  const candidates = await findCandidates(db, {
    editionId: edition.id,
    askerId: asker.id,
    personId: asker.personId,
    themes: theme === undefined ? needs : [theme],
  })
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const suited = await suggestMentors(db, {
    edition,
    menteeId: asker.id,
    mentorIds: candidates.map(({ id }) => id),
    instead: { ...(theme !== undefined && { needs: [theme] }), ...(need !== undefined && { problem: need }) },
  })
  const worth = ({ score, mentorId }: SuggestedMentor) => score - priceOf(byId.get(mentorId)!)
  return suited
    .filter(({ mentor }) => !isLineManagerOf(mentor, asker))
    .toSorted((one, other) => worth(other) - worth(one))
}
