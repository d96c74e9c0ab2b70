import { listener } from '../../../../platform/server/facts.ts'
import { lockPair, relationshipEnded } from '../../../relationships/server/index.ts'
import { keepState } from '../jobs/reconsider-meeting.ts'
import { readMeetings } from '../kept-meeting.ts'
import { takeOutOfCalendars } from './take-out-of-calendars.ts'
import { readPeopleOfPairs } from '../sides.ts'
import { forgetToAsk } from '../plan-asking.ts'

/** A pair is over: its dates to come are called off, by nobody in it, and leave both calendars. */
export const cancelWithPair = listener(
  'cancel-with-pair',
  relationshipEnded,
  async (context, { relationshipId }) => {
    const { db, now } = context
    const pair = await lockPair(db, relationshipId)
    const people = [...(await readPeopleOfPairs(context, [pair])).values()]
    const meetings = await readMeetings(db, [relationshipId])
    for (const meeting of meetings) {
      const { id, startsAt, known } = meeting
      if (startsAt === null || startsAt <= now || known.cancellation !== null) continue
      await db
        .updateTable('meetings.meetings')
        .set({ cancelledAt: now, sequence: meeting.sequence + 1 })
        .where('id', '=', id)
        .execute()
      await keepState(context, id)
      await forgetToAsk(context, id, known.parties)
      await takeOutOfCalendars(context, { ...meeting, sequence: meeting.sequence + 1 }, people)
    }
  },
)
