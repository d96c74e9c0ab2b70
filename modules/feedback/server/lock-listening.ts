import type { Db } from '../../../platform/server/database/index.ts'
import { readListening, type Listening } from './read-listening.ts'

/** Who listens, and nobody of them is removed meanwhile: what is confided would wait for no one. */
export async function lockListening(db: Db, editionId: string): Promise<Listening> {
  await db
    .selectFrom('feedback.referents')
    .select('place')
    .where('editionId', '=', editionId)
    .orderBy('place')
    .forShare()
    .execute()
  return readListening(db, editionId)
}
