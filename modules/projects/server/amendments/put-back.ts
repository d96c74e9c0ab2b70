import type { WorkContext } from '../../../../platform/server/context.ts'
import { backFrom } from '../../rules.ts'
import { readMilestones } from '../state/read-life.ts'
import { applyChanges } from './apply-changes.ts'
import type { KnownAmendment } from './read-amendments.ts'

/** What stood before a yes stands again; what was taken out comes back, under its milestone where that is still there. */
export async function putBack(
  context: Pick<WorkContext, 'db' | 'now'>,
  projectId: string,
  { row, brief, changes }: KnownAmendment,
): Promise<void> {
  const { db } = context
  await applyChanges(context, projectId, brief, backFrom(brief, changes))
  const milestones = new Set((await readMilestones(db, [projectId])).map(({ id }) => id))
  for (const one of changes)
    if (one.what === 'removed')
      await db
        .updateTable('projects.deliverables')
        .set({ removedAt: null, milestoneId: milestones.has(one.milestoneId!) ? one.milestoneId : null })
        .where('id', '=', one.id)
        .where('removedAt', '=', row.endedAt)
        .execute()
}
