import type { WorkContext } from '../../../../platform/server/context.ts'
import type { BriefChange } from '../../contract.ts'
import type { AgreedBrief } from '../../rules.ts'

/** What stands, from now on: the frame of a locked project, and those of what it is to deliver that these changes name. */
export async function applyChanges(
  { db, now }: Pick<WorkContext, 'db' | 'now'>,
  projectId: string,
  to: AgreedBrief,
  changes: readonly BriefChange[],
): Promise<void> {
  const { context, audience, constraints, leftOut } = to
  const { startsOn, endsOn, currency, budgetCents, juniorsCents, deliverables } = to
  await db
    .updateTable('projects.projects')
    .set((row) => ({
      context,
      audience,
      constraints,
      leftOut,
      startsOn,
      endsOn,
      currency,
      budgetCents,
      juniorsCents,
      revision: row('revision', '+', 1),
    }))
    .where('id', '=', projectId)
    .execute()
  const changed = new Set(changes.flatMap((one) => ('id' in one ? one.id : [])))
  for (const { id, title, dueOn, checks } of deliverables)
    if (changed.has(id))
      await db
        .updateTable('projects.deliverables')
        .set({ title, dueOn, checks: JSON.stringify(checks) })
        .where('id', '=', id)
        .execute()
  for (const one of changes)
    if (one.what === 'removed')
      await db
        .updateTable('projects.deliverables')
        .set({ removedAt: now, milestoneId: null })
        .where('id', '=', one.id)
        .execute()
}
