import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { Task } from '../../contract.ts'

export type KnownTask = Task & { readonly projectId: string }

/** What is to do, the soonest first. */
export async function readTasks(db: Db, projectIds: readonly string[]): Promise<KnownTask[]> {
  const rows = await db
    .selectFrom('projects.tasks')
    .select(['id', 'projectId', 'title', 'doerId', 'dueOn', 'doneAt', 'blockedOn', 'blockedSince'])
    .where(sql<boolean>`project_id = any(${[...projectIds]}::uuid[])`)
    .orderBy(sql`due_on nulls last`)
    .orderBy('id')
    .execute()
  const people = await readPeople(
    db,
    rows.flatMap(({ doerId }) => doerId ?? []),
  )
  return rows.map(({ doerId, ...task }) => ({
    ...task,
    doer: doerId === null ? null : { personId: doerId, name: people.get(doerId)?.name ?? '' },
  }))
}
