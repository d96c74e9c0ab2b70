import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'

/** The number of the latest message; 0 where nothing was written. */
export async function lastNumber(db: Db, relationshipId: string): Promise<number> {
  const { last } = await db
    .selectFrom('conversations.messages')
    .select(sql<number>`coalesce(max(number), 0)::int`.as('last'))
    .where('relationshipId', '=', relationshipId)
    .executeTakeFirstOrThrow()
  return last
}
