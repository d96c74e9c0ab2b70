import type { WorkContext } from '../../../../platform/server/context.ts'

/** Every link of a project's client, whichever mail it came in. */
export async function shutLinks(
  { db, now }: Pick<WorkContext, 'db' | 'now'>,
  projectId: string,
): Promise<void> {
  await db
    .updateTable('projects.links')
    .set({ revokedAt: now })
    .where('projectId', '=', projectId)
    .where('revokedAt', 'is', null)
    .execute()
}
