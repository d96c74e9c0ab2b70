import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

/** The weekly hour of each of these pairs that has one. */
export async function readSeries(db: Db, relationshipIds: readonly string[]) {
  return db
    .selectFrom('meetings.series')
    .select(['relationshipId', 'firstOn', 'lastOn', 'at', 'timeZone', 'minutes'])
    .where(sql<boolean>`relationship_id = any(${[...relationshipIds]}::uuid[])`)
    .where('endedAt', 'is', null)
    .execute()
}
