import { action } from '../../../platform/server/action.ts'
import { removeReferent } from '../contract.ts'
import { readReferents } from './show-referents.ts'

export const removeReferentAction = action(removeReferent, async (context, { editionId, place }) => {
  const { db } = context
  await db
    .deleteFrom('feedback.referents')
    .where('editionId', '=', editionId)
    .where('place', '=', place)
    .execute()
  const { referent, deputy } = await readReferents(db, editionId)
  if (!referent && !deputy) {
    // What was confided to the two alone would wait for nobody.
    const waiting = await db
      .selectFrom('feedback.confidences')
      .select('id')
      .where('editionId', '=', editionId)
      .where('readBy', '=', 'referent')
      .where('withdrawnAt', 'is', null)
      .where('closedAt', 'is', null)
      .executeTakeFirst()
    if (waiting) throw context.refuse('still-awaited')
  }
  return { referent, deputy }
})
