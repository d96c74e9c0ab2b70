import { action } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { closeConfidence } from '../contract.ts'
import { lockConfidence } from './lock-confidence.ts'

/** Settled: it moves among those that are, and stays readable to who reads it. */
export const closeConfidenceAction = action(closeConfidence, async (context, { id }) => {
  const said = await lockConfidence(context.db, id)
  if (said.closedAt !== null) throw context.refuse('already-closed')
  await closeConfided(context, id)
  return { id, closedAt: context.now }
})

/** A locked one, by whoever reads it. */
export async function closeConfided(
  { db, now, person, forget }: Pick<Context, 'db' | 'now' | 'person' | 'forget'>,
  id: string,
): Promise<void> {
  await db
    .updateTable('feedback.confidences')
    .set({ closedAt: now, closedBy: person.id })
    .where('id', '=', id)
    .execute()
  await forget(`confidence/${id}`)
}
