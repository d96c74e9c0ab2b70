import type { Db } from '../../../platform/server/database/index.ts'
import type { Round } from '../contract.ts'

/** The rounds of an edition in their order, the first one numbered 1; those that came to nothing do not count. */
export async function listRounds(db: Db, editionId: string): Promise<Round[]> {
  const rows = await db
    .selectFrom('matching.publications')
    .select(['runId', 'publishedAt', 'pairs', 'proposed'])
    .where('editionId', '=', editionId)
    .where('voidAt', 'is', null)
    .orderBy('publishedAt')
    .orderBy('runId')
    .execute()
  return rows.map(({ runId, publishedAt, pairs, proposed }, index) => ({
    runId,
    publishedAt,
    number: index + 1,
    newPairs: pairs,
    proposed,
  }))
}
