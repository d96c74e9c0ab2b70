import type { Db } from '../../../platform/server/database/index.ts'

export function lockConfidence(db: Db, id: string) {
  return db
    .selectFrom('feedback.confidences')
    .select(['editionId', 'relationshipId', 'readBy', 'withdrawnAt', 'closedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}
