import type { Db } from '../../../platform/server/database/index.ts'

/** Makes callers of one edition take turns. Before accounts and people, in the one order of locks. */
export async function lockEdition(db: Db, editionId: string): Promise<void> {
  await db
    .selectFrom('programmes.editions')
    .select('id')
    .where('id', '=', editionId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}
