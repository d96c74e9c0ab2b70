import type { WorkContext } from '../../../../platform/server/context.ts'

/** Somebody leaves a team: what they had to do is nobody's again, to be taken by another. What they sent and are owed stays. */
export async function freeWhatHangs(
  { db, now }: Pick<WorkContext, 'db' | 'now'>,
  projectId: string,
  personId: string,
): Promise<void> {
  await db
    .updateTable('projects.members')
    .set({ leftAt: now })
    .where('projectId', '=', projectId)
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .execute()
  await db
    .updateTable('projects.deliverables')
    .set({ doerId: null })
    .where('projectId', '=', projectId)
    .where('doerId', '=', personId)
    .execute()
  await db
    .updateTable('projects.tasks')
    .set({ doerId: null })
    .where('projectId', '=', projectId)
    .where('doerId', '=', personId)
    .where('doneAt', 'is', null)
    .execute()
}
