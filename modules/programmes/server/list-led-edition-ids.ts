import type { Db } from '../../../platform/server/database/index.ts'

/** The editions that this person leads. */
export async function listLedEditionIds(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('programmes.leads')
    .select('editionId')
    .where('personId', '=', personId)
    .execute()
  return rows.map(({ editionId }) => editionId)
}
