import { action } from '../../../../platform/server/action.ts'
import { settleCarried } from '../../contract.ts'
import { lockPairOfMeeting } from '../lock-meeting.ts'

export const settleCarriedAction = action(settleCarried, async (context, { id, carriedId, as }) => {
  const { db, now } = context
  const pair = await lockPairOfMeeting(context, id)
  // Of this pair alone: an id of another's is not found.
  const found =
    as === 'dropped'
      ? await db
          .deleteFrom('meetings.carried')
          .where('id', '=', carriedId)
          .where('relationshipId', '=', pair.id)
          .returning('id')
          .execute()
      : await db
          .updateTable('meetings.carried')
          .set({ doneAt: as === 'done' ? now : null })
          .where('id', '=', carriedId)
          .where('relationshipId', '=', pair.id)
          .returning('id')
          .execute()
  if (found.length === 0) throw context.refuse('not-found')
  return {}
})
