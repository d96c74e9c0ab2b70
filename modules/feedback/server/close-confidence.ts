import { action } from '../../../platform/server/action.ts'
import { closeConfidence } from '../contract.ts'
import { lockConfidence } from './lock-confidence.ts'

/** Settled: it moves among those that are, and stays readable to who reads it. */
export const closeConfidenceAction = action(closeConfidence, async (context, { id }) => {
  const { db, now, person } = context
  const said = await lockConfidence(db, id)
  if (said.closedAt !== null) throw context.refuse('already-closed')
  await db
    .updateTable('feedback.confidences')
    .set({ closedAt: now, closedBy: person.id })
    .where('id', '=', id)
    .execute()
  await context.forget(`confidence/${id}`)
  return { id, closedAt: now }
})
