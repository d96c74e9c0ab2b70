import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

/** Since when a change of what was agreed waits for the client, by project. */
export async function readAmended(db: Db, projectIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('projects.amendments')
    .select(['projectId', 'proposedAt'])
    .where(sql<boolean>`project_id = any(${[...projectIds]}::uuid[])`)
    .where('endedAt', 'is', null)
    .execute()
  return new Map(rows.map(({ projectId, proposedAt }) => [projectId, proposedAt]))
}
