import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'

/** The editions in whose community somebody may ask; the latest first. */
export async function communitiesOf({ db }: Pick<Context, 'db'>, personId: string): Promise<string[]> {
  const { rows } = await sql<{ editionId: string }>`
    select edition_id as "editionId" from programmes.communities where edition_id in (
      select edition_id from enrolment.members where person_id = ${personId} and status = 'enrolled'
      union select edition_id from programmes.team where person_id = ${personId})
    order by edition_id desc`.execute(db)
  return rows.map(({ editionId }) => editionId)
}
