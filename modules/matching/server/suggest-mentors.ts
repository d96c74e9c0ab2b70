import type { Db } from '../../../platform/server/database/index.ts'
import { readEnrolled, type EnrolledMember } from '../../enrolment/server/index.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import type { Answers } from '../../questionnaires/contract.ts'
import { suggestionsFor, type Suggestion } from '../pairing/suggestions-for.ts'
import { policyOfEdition } from './policy-of-edition.ts'

export type SuggestedMentor = Suggestion & { readonly mentor: EnrolledMember }

type Asking = {
  readonly edition: WholeEdition
  readonly menteeId: string
  readonly mentorIds: readonly string[]
  /** What is looked for this time, in place of what the form says. */
  readonly instead?: Answers
}

/** Some mentors of an edition for one of its mentees, by its policy, best first; those whom it forbids are left out. */
export async function suggestMentors(
  db: Db,
  { edition, menteeId, mentorIds, instead = {} }: Asking,
): Promise<SuggestedMentor[]> {
  if (mentorIds.length === 0) return []
  const enrolled = await readEnrolled(db, edition.id, [menteeId, ...mentorIds])
  const members = enrolled.map(({ email: _, language: __, ...member }) =>
    member.id === menteeId ? { ...member, answers: { ...member.answers, ...instead } } : member,
  )
  const { questions, themes, matchingDefaults } = edition
  const cohort = {
    members,
    questionnaire: { questions, themes },
    levels: matchingDefaults.seniorityLevels,
    jobFamilies: matchingDefaults.jobFamilies,
  }
  const { policy } = await policyOfEdition(db, edition, cohort)
  const byId = new Map(enrolled.map((member) => [member.id, member]))
  return suggestionsFor(cohort, policy, { weekOf: `${edition.startsOn ?? '2026-01-05'}T12:00:00.000Z` }).map(
    (suggestion) => ({ ...suggestion, mentor: byId.get(suggestion.mentorId)! }),
  )
}
