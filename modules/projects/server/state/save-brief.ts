import type { WorkContext } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import type { Brief } from '../../contract.ts'
import type { KnownDeliverable } from './read-deliverables.ts'

type Saving = {
  readonly brief: Brief
  /** Null where nothing of it is said anew. */
  readonly by: string | null
  /** What the client writes is wanted; what the team writes is proposed. */
  readonly asClient: boolean
  /** What is to be delivered, as it stands in the locked project. */
  readonly before: readonly KnownDeliverable[]
}

/** In the locked project. Nothing that was sent goes: it was agreed to, and what was agreed is not taken out here once launched. */
export async function saveBrief(
  { db, now, organisation }: Pick<WorkContext, 'db' | 'now' | 'organisation'>,
  projectId: string,
  { brief: { deliverables, ...words }, by, asClient, before }: Saving,
): Promise<void> {
  const named = new Set(deliverables.map(({ id }) => id))
  // What the team proposes is answered by yes or no, and does not go because a client's form was opened before it came.
  const gone = before.filter(({ id, agreedAt }) => !named.has(id) && !(asClient && agreedAt === null))
  await db
    .updateTable('projects.projects')
    .set((row) => ({
      ...words,
      ...(by !== null && { briefBy: by, briefAt: now }),
      revision: row('revision', '+', 1),
    }))
    .where('id', '=', projectId)
    .execute()
  if (gone.length > 0)
    await db
      .updateTable('projects.deliverables')
      .set({ removedAt: now, milestoneId: null })
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute()
  for (const [position, { id, title, dueOn, checks }] of deliverables.entries()) {
    const known = before.find((one) => one.id === id)
    const agreedAt = asClient ? (known?.agreedAt ?? now) : known?.title === title ? known.agreedAt : null
    const agreedBy = agreedAt === now ? by : agreedAt && (known?.agreed?.by ?? null)
    const values = { title, dueOn, checks: JSON.stringify(checks), position, agreedAt, agreedBy }
    if (known) await db.updateTable('projects.deliverables').set(values).where('id', '=', known.id).execute()
    else
      await db
        .insertInto('projects.deliverables')
        .values({ ...values, organisationId: organisation.id, id: newId(now), projectId })
        .execute()
  }
}
