import type { Db } from '../../../platform/server/database/index.ts'

/** How many meetings of a relationship count as held, said by one or by both. */
export async function countHeldOf(db: Db, relationshipId: string): Promise<number> {
  const { held } = await db
    .selectFrom('meetings.meetings')
    .select(({ fn }) => fn.countAll<number>().as('held'))
    .where('relationshipId', '=', relationshipId)
    .where('counts', '=', true)
    .executeTakeFirstOrThrow()
  return held
}
