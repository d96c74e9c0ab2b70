import type { Db } from '../../../../platform/server/database/index.ts'

export function findGoal(db: Db, id: string) {
  return db
    .selectFrom('relationships.goals')
    .select(['relationshipId', 'personId', 'state', 'judgedAt', 'progress'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
