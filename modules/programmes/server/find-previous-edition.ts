import type { Db } from '../../../platform/server/database/index.ts'

/** The edition that this one was made from; null for the first. */
export async function findPreviousEdition(db: Db, editionId: string): Promise<string | null> {
  const { previousEditionId } = await db
    .selectFrom('programmes.editions')
    .select('previousEditionId')
    .where('id', '=', editionId)
    .executeTakeFirstOrThrow()
  return previousEditionId
}
