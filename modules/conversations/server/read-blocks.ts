import type { Db } from '../../../platform/server/database/index.ts'

/** Who receives nothing of whom today. */
export const readBlocks = (db: Db, relationshipId: string) =>
  db
    .selectFrom('conversations.blocks')
    .select(['personId', 'blockedId'])
    .where('relationshipId', '=', relationshipId)
    .where('untilNumber', 'is', null)
    .execute()
