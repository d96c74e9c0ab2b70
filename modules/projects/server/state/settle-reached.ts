import type { WorkContext } from '../../../../platform/server/context.ts'
import { findProject } from './kept-project.ts'
import { readDeliverables } from './read-deliverables.ts'
import { readMilestones } from './read-life.ts'

/**
 * Milestones that are reached, and whether all is delivered or runs again, after the client answered or the plan changed. A milestone is reached
 * when all that it holds is accepted; what the client has not agreed to holds nothing up.
 */
export async function settleReached(
  { db, now }: Pick<WorkContext, 'db' | 'now'>,
  projectId: string,
): Promise<{ isDelivered: boolean; runsAgain: boolean }> {
  const { status } = await findProject(db, projectId)
  const wanted = (await readDeliverables(db, [projectId])).filter(({ state }) => state !== 'proposed')
  for (const milestone of await readMilestones(db, [projectId])) {
    const own = wanted.filter(({ milestoneId }) => milestoneId === milestone.id)
    const isReached = own.length > 0 && own.every(({ state }) => state === 'accepted')
    if (isReached !== (milestone.reachedAt !== null))
      await db
        .updateTable('projects.milestones')
        .set({ reachedAt: isReached ? now : null })
        .where('id', '=', milestone.id)
        .execute()
  }
  const isWhole = wanted.length > 0 && wanted.every(({ state }) => state === 'accepted')
  const isDelivered = status === 'running' && isWhole
  if (isDelivered)
    await db
      .updateTable('projects.projects')
      .set({ status: 'delivered', deliveredAt: now })
      .where('id', '=', projectId)
      .execute()
  const runsAgain = status === 'delivered' && !isWhole
  if (runsAgain)
    await db
      .updateTable('projects.projects')
      .set({ status: 'running', deliveredAt: null })
      .where('id', '=', projectId)
      .execute()
  return { isDelivered, runsAgain }
}
