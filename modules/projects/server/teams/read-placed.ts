import type { Db } from '../../../../platform/server/database/index.ts'

/** Juniors of an edition who have a team, and which: one that is delivered has them until it is closed. */
export async function readPlaced(db: Db, editionId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('projects.members')
    .select(['personId', 'projectId'])
    .where('editionId', '=', editionId)
    .where('role', '=', 'junior')
    .where('leftAt', 'is', null)
    .where('overAt', 'is', null)
    .execute()
  return new Map(rows.map(({ personId, projectId }) => [personId, projectId]))
}
