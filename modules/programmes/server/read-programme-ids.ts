import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'

/** Of which programme each of these editions is. */
export async function readProgrammeIds(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('programmes.editions')
    .select(['id', 'programmeId'])
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, programmeId }) => [id, programmeId]))
}
