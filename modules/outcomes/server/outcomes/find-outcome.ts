import type { Db } from '../../../../platform/server/database/index.ts'

export function findOutcome(db: Db, id: string) {
  return db
    .selectFrom('outcomes.outcomes')
    .select(['relationshipId', 'toldPartner', 'revision'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
