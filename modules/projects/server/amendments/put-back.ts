import type { WorkContext } from '../../../../platform/server/context.ts'
import { backFrom, frameBack, touchedBy, withChanges, type AgreedBrief, type Stood } from '../../rules.ts'
import { readMilestones } from '../state/read-life.ts'
import { applyChanges } from './apply-changes.ts'
import type { KnownAmendment } from './read-amendments.ts'

/** The brief without a yes: sums and days exactly as they stood, the rest but for what somebody moved again since. */
export function briefBefore({ row, brief, changes }: KnownAmendment): AgreedBrief {
  return {
    ...withChanges(brief, backFrom(brief, changes)),
    ...frameBack(row.stood as Stood, touchedBy(changes)),
  }
}

/** What stood before a yes stands again; what was taken out comes back, under its milestone where that is still there. */
export async function putBack(
  context: Pick<WorkContext, 'db' | 'now'>,
  projectId: string,
  found: KnownAmendment,
): Promise<void> {
  const { db } = context
  const { row, brief, changes } = found
  await applyChanges(context, projectId, briefBefore(found), backFrom(brief, changes))
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
