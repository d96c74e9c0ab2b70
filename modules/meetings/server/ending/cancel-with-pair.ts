import { listener } from '../../../../platform/server/facts.ts'
import { lockPair, relationshipEnded } from '../../../relationships/server/index.ts'
import { keepState } from '../jobs/reconsider-meeting.ts'
import { readMeetings } from '../kept-meeting.ts'
import { forgetToAsk } from '../plan-asking.ts'

/** A pair is over: its dates to come are called off, by nobody in it; its mail has said so to both. */
export const cancelWithPair = listener(
  'cancel-with-pair',
  relationshipEnded,
  async (context, { relationshipId }) => {
    const { db, now } = context
    await lockPair(db, relationshipId)
    const meetings = await readMeetings(db, [relationshipId])
    for (const { id, startsAt, known } of meetings) {
      if (startsAt === null || startsAt <= now || known.cancellation !== null) continue
      await db.updateTable('meetings.meetings').set({ cancelledAt: now }).where('id', '=', id).execute()
      await keepState(context, id)
      await forgetToAsk(context, id, known.parties)
    }
  },
)
