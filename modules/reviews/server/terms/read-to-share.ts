import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

/** What sharing out is computed from: applications that are still open, who reads them already, who may. */
export async function readToShare(db: Db, editionId: string, calibrates: boolean, readers: number) {
  const applications = await db
    .selectFrom('enrolment.reviewed')
    .select(['applicationId', 'personId'])
    .select(
      sql<string[]>`coalesce((select json_agg(person_id) from reviews.readings
        where readings.organisation_id = reviewed.organisation_id and readings.application_id = reviewed.application_id), '[]')`.as(
        'readers',
      ),
    )
    .select(
      sql<boolean>`exists (select 1 from reviews.readings where readings.organisation_id = reviewed.organisation_id
        and readings.application_id = reviewed.application_id and readings.calibrates)`.as('isFirst'),
    )
    .where('editionId', '=', editionId)
    .where('closedAt', 'is', null)
    .where('enrolledAt', 'is', null)
    .orderBy('number')
    .execute()
  const reviewers = await db
    .selectFrom('reviews.reviewers')
    .select('personId')
    .where('editionId', '=', editionId)
    .where('leftAt', 'is', null)
    .orderBy('invitedAt')
    .orderBy('personId')
    .execute()
  const isShared = applications.some((one) => one.readers.length > 0)
  return {
    applications: applications.map((one) => ({
      id: one.applicationId!,
      personId: one.personId!,
      readers: one.readers,
    })),
    reviewers: reviewers.map(({ personId }) => personId),
    readers,
    first: applications.flatMap(({ applicationId, isFirst }) => (isFirst ? [applicationId!] : [])),
    // Begun without the first few, it goes on without.
    calibrates: calibrates && (!isShared || applications.some(({ isFirst }) => isFirst)),
  }
}
