import type { Db } from '../../../platform/server/database/index.ts'
import { readEnrolled, type EnrolledMember } from '../../enrolment/server/index.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { defaultPolicy, Policy, type Cohort } from '../rules.ts'

export type StudioData = {
  readonly edition: WholeEdition
  readonly enrolled: readonly EnrolledMember[]
  readonly cohort: Cohort
  readonly policy: Policy
  /** 0 until the team saves it for the first time. */
  readonly policyRevision: number
  readonly savedAt: string | null
  readonly weekOf: string
}

/** An edition as the studio works on it: its cohort in memory, and the team's policy or what it starts from. */
export async function readStudio(db: Db, editionId: string): Promise<StudioData> {
  const edition = await readEdition(db, editionId)
  const enrolled = await readEnrolled(db, editionId)
  const { questions, themes, matchingDefaults } = edition
  const { weights, expectationAnswers, seniorityLevels, jobFamilies } = matchingDefaults
  const saved = await db
    .selectFrom('matching.policies')
    .select(['policy', 'revision', 'updatedAt'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  const policy = saved
    ? Policy.parse(saved.policy)
    : defaultPolicy(
        { questions, themes },
        {
          weights,
          expectationMatrix: expectationAnswers,
          seniorityLevels: seniorityLevels.map(({ key }) => key),
          seed: editionId,
        },
      )
  return {
    edition,
    enrolled,
    cohort: {
      members: enrolled.map(({ email: _, language: __, ...member }) => member),
      questionnaire: { questions, themes },
      levels: seniorityLevels,
      jobFamilies,
    },
    policy,
    policyRevision: saved?.revision ?? 0,
    savedAt: saved?.updatedAt ?? null,
    // The clocks of the edition's own season, the same at each run: a run of March must replay in July.
    weekOf: `${edition.startsOn ?? '2026-01-05'}T12:00:00.000Z`,
  }
}
