import type { WorkContext } from '../../../../platform/server/context.ts'
import { showOwnPay } from '../../contract.ts'
import { frameBack, touchedByMore, type Stood } from '../../rules.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'
import type { KeptExtra } from '../state/read-extras.ts'

type Undoing = { readonly extra: KeptExtra; readonly made: KnownDeliverable }
type Working = Pick<WorkContext, 'db' | 'now' | 'tellPages'>

/** The plan, the sum and the ledger without what a yes had made; the sums and days that stood before, exactly. What the team has changed since stays as they left it. */
export async function undoExtra(
  context: Working,
  project: KeptProject,
  { extra, made }: Undoing,
): Promise<void> {
  const { db, now } = context
  await db
    .updateTable('projects.deliverables')
    .set({ removedAt: now, milestoneId: null })
    .where('id', '=', made.id)
    .execute()
  if (extra.answer === 'instead') {
    await db
      .updateTable('projects.deliverables')
      .set({ removedAt: null, milestoneId: made.milestoneId })
      .where('id', '=', extra.replacesId)
      .execute()
  } else {
    if (extra.milestoneDueOn !== null)
      await db
        .updateTable('projects.milestones')
        .set({ dueOn: extra.milestoneDueOn })
        .where('id', '=', extra.milestoneId)
        .where('dueOn', '=', extra.endsOn)
        .execute()
    if (extra.payLineId !== null) {
      await db.deleteFrom('projects.payLines').where('id', '=', extra.payLineId).execute()
      context.tellPages([extra.doerId!], [showOwnPay])
    }
  }
  await db
    .updateTable('projects.projects')
    .set((row) => ({
      ...frameBack(extra.stood as Stood, touchedByMore(extra)),
      revision: row('revision', '+', 1),
    }))
    .where('id', '=', project.id)
    .execute()
}
