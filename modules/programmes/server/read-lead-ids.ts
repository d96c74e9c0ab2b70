import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'

/** Who leads any of these editions. */
export async function readLeadIds(db: Db, editionIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('programmes.leads')
    .select('personId')
    .distinct()
    .where(sql<boolean>`edition_id = any(${[...editionIds]}::uuid[])`)
    .execute()
  return rows.map(({ personId }) => personId)
}
