import type { Db } from '../../../platform/server/database/index.ts'
import type { Publication } from '../contract.ts'

/** The latest publication of an edition that counts, with how far it is; undefined before, and where none came to anything. */
export async function findPublication(db: Db, editionId: string): Promise<Publication | undefined> {
  const row = await db
    .selectFrom('matching.publications')
    .select(['runId', 'pairs', 'proposed', 'stopped', 'publishedAt', 'doneAt'])
    .where('editionId', '=', editionId)
    .where('voidAt', 'is', null)
    .orderBy('publishedAt', 'desc')
    .orderBy('runId', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { doneAt, ...publication } = row
  return { ...publication, isDone: doneAt !== null }
}
