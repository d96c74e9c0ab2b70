import { action } from '../../../../platform/server/action.ts'
import { sayOwnWordOfMeeting } from '../../contract.ts'
import { isHost } from '../../rules.ts'
import { lockSession } from '../state/lock-session.ts'

/** Before anything of the others is read: what went well, and what one would change. */
export const sayOwnWordOfMeetingAction = action(
  sayOwnWordOfMeeting,
  async (context, { id, wentWell, wouldChange }) => {
    const { db, now, organisation, person } = context
    const { pair } = await lockSession(context, id)
    if (!isHost(pair.parties, person.id)) throw context.refuse('not-the-host')
    const said = { wentWell, wouldChange }
    await db
      .insertInto('debriefs.ownWords')
      .values({
        organisationId: organisation.id,
        meetingId: id,
        hostId: person.id,
        relationshipId: pair.id,
        ...said,
        saidAt: now,
      })
      .onConflict((conflict) => conflict.columns(['organisationId', 'meetingId', 'hostId']).doUpdateSet(said))
      .execute()
    return {}
  },
)
