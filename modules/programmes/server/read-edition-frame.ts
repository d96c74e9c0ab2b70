import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'
import { EditionFrame } from '../contract.ts'

/** An edition without its questionnaire, in one statement: what a page or a mail about one of its pairs says. */
export async function readEditionFrame(db: Db, editionId: string): Promise<EditionFrame> {
  const edition = await db
    .selectFrom('programmes.editions')
    .innerJoin('programmes.programmes', 'programmes.programmes.id', 'programmes.editions.programmeId')
    .select([
      'programmes.editions.id',
      'programmeId',
      'programmes.programmes.name as programmeName',
      'programmes.editions.name',
      'startsOn',
      'endsOn',
      'invented',
      'charter',
      'charterVersion',
      'agreement',
      'words',
      'requests',
      'workshops',
      'immersion',
      'course',
      'coffees',
      'community',
      'debriefs',
      'projects',
      'pairs',
      // The team as the directory knows it, in the order in which they joined.
      sql`(
        select coalesce(json_agg(json_build_object('personId', lead.person_id, 'name', person.name, 'email', person.email)
          order by lead.added_at, lead.person_id), '[]')
        from programmes.leads as lead
        join people.directory as person
          on person.id = lead.person_id and person.organisation_id = lead.organisation_id
        where lead.edition_id = editions.id and lead.organisation_id = editions.organisation_id
      )`.as('leads'),
    ])
    .where('programmes.editions.id', '=', editionId)
    .executeTakeFirstOrThrow()
  return EditionFrame.parse(edition)
}
