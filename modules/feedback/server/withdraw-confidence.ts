import { action } from '../../../platform/server/action.ts'
import { withdrawConfidence } from '../contract.ts'
import { stateOf } from '../rules.ts'
import { lockConfidence } from './lock-confidence.ts'
import { readListeners } from './read-listeners.ts'

/** Taken back by who said it: it stands before nobody any more, and its words are gone. */
export const withdrawConfidenceAction = action(withdrawConfidence, async (context, { id }) => {
  const { db, now, person } = context
  const said = await lockConfidence(db, id)
  const state = stateOf(said)
  if (state !== 'open') throw context.refuse(state === 'closed' ? 'already-closed' : 'already-withdrawn')
  await db
    .updateTable('feedback.confidences')
    .set({ withdrawnAt: now, words: '' })
    .where('id', '=', id)
    .execute()
  await context.forget(`confidence/${id}`)
  const { editionId, relationshipId } = said
  return readListeners(db, { editionId, relationshipId, personId: person.id })
})
