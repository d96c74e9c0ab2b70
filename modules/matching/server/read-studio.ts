import type { Db } from '../../../platform/server/database/index.ts'
import { readEnrolled, type EnrolledMember } from '../../enrolment/server/index.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import { readEdition } from '../../programmes/server/index.ts'
import type { Cohort, Standing } from '../rules.ts'
import { metBy, readImpressions } from './impressions/read-impressions.ts'
import { readStanding } from './read-standing.ts'
import { policyOfEdition, type PolicyOfEdition } from './policy-of-edition.ts'

export type StudioData = PolicyOfEdition & {
  readonly edition: WholeEdition
  readonly enrolled: readonly EnrolledMember[]
  readonly cohort: Cohort & { readonly standing: Standing }
  readonly weekOf: string
}

/** An edition as the studio works on it: its cohort in memory, and the team's policy or what it starts from. */
export async function readStudio(db: Db, editionId: string): Promise<StudioData> {
  const edition = await readEdition(db, editionId)
  const enrolled = await readEnrolled(db, editionId)
  const met = metBy(await readImpressions(db, editionId))
  const { questions, themes, matchingDefaults } = edition
  const { seniorityLevels, jobFamilies } = matchingDefaults
  const cohort = {
    members: enrolled.map(({ email: _, language: __, ...member }) => ({
      ...member,
      ...(met.has(member.id) && { met: met.get(member.id) }),
    })),
    questionnaire: { questions, themes },
    levels: seniorityLevels,
    jobFamilies,
    standing: await readStanding(db, edition, enrolled),
  }
  return {
    edition,
    enrolled,
    cohort,
    ...(await policyOfEdition(db, edition, cohort)),
    // The clocks of the edition's own season, the same at each run: a run of March must replay in July.
    weekOf: `${edition.startsOn ?? '2026-01-05'}T12:00:00.000Z`,
  }
}
