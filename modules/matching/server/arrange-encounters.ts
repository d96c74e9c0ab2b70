import type { Db } from '../../../platform/server/database/index.ts'
import { readEnrolled } from '../../enrolment/server/index.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import { encountersFor } from '../pairing/encounters-for.ts'
import { policyOfEdition } from './policy-of-edition.ts'

type Evening = {
  readonly edition: WholeEdition
  readonly menteeIds: readonly string[]
  readonly mentorIds: readonly string[]
  readonly rounds: number
  readonly met: readonly { readonly menteeId: string; readonly mentorId: string }[]
}

/** Who meets whom in which round, by the edition's policy, of enrolments; nothing where its policy lets nobody meet. */
export async function arrangeEncounters(db: Db, evening: Evening) {
  const { edition, menteeIds, mentorIds, rounds, met } = evening
  const enrolled = await readEnrolled(db, edition.id, [...menteeIds, ...mentorIds])
  const members = enrolled.map(({ email: _, language: __, ...member }) => member)
  const { questions, themes, matchingDefaults } = edition
  const cohort = {
    members,
    questionnaire: { questions, themes },
    levels: matchingDefaults.seniorityLevels,
    jobFamilies: matchingDefaults.jobFamilies,
  }
  const { policy } = await policyOfEdition(db, edition, cohort)
  const weekOf = `${edition.startsOn ?? '2026-01-05'}T12:00:00.000Z`
  const outcome = encountersFor(cohort, policy, { weekOf, rounds, met })
  return 'refusal' in outcome ? [] : outcome.rounds
}
