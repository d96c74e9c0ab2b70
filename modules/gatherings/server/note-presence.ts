import { action } from '../../../platform/server/action.ts'
import { takesPart } from '../../enrolment/server/index.ts'
import { notePresence } from '../contract.ts'
import { lockGathering } from './kept-gathering.ts'

/** Also of who had not said that they come: people come. */
export const notePresenceAction = action(notePresence, async (context, { id, personId, came }) => {
  const { db, now, organisation } = context
  const gathering = await lockGathering(db, id)
  if (gathering.cancelledAt !== null) throw context.refuse('gathering-cancelled')
  if (!(await takesPart(db, gathering.editionId, personId))) throw context.refuse('not-enrolled')
  await db
    .insertInto('gatherings.signUps')
    .values({
      organisationId: organisation.id,
      gatheringId: id,
      personId,
      state: 'not-coming',
      saidAt: now,
      came,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'gatheringId', 'personId']).doUpdateSet({ came }),
    )
    .execute()
  return {}
})
