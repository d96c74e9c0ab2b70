import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { ClientWord, Milestone } from '../../contract.ts'

export type KnownMilestone = Milestone & { readonly projectId: string }

export async function readMilestones(db: Db, projectIds: readonly string[]): Promise<KnownMilestone[]> {
  return db
    .selectFrom('projects.milestones')
    .select(['id', 'projectId', 'title', 'dueOn', 'reachedAt'])
    .where(sql<boolean>`project_id = any(${[...projectIds]}::uuid[])`)
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
}

/** What the client said, the latest first. */
export async function readWords(db: Db, projectId: string): Promise<ClientWord[]> {
  const rows = await db
    .selectFrom('projects.clientWords')
    .select(['milestoneId', 'score', 'text', 'byName', 'saidAt'])
    .where('projectId', '=', projectId)
    .orderBy('saidAt', 'desc')
    .execute()
  return rows.map(({ byName, ...word }) => ({ ...word, by: byName }))
}
