import { action } from '../../../platform/server/action.ts'
import { moveMeeting } from '../contract.ts'
import { whyNotChangeDate } from '../rules.ts'
import { chosenColumns, chosenInstant } from './chosen-instant.ts'
import { dateStands } from './date-stands.ts'
import { lockMeeting } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'
import { saveMove } from './save-move.ts'

/** Another date in the place of this one: it suits who moved it, and waits for the other. */
export const moveMeetingAction = action(moveMeeting, async (context, { id, word, ...date }) => {
  const { db, now, person } = context
  const { pair, meeting } = await lockMeeting(context, id)
  const refusal = whyNotChangeDate(meeting.known, now)
  if (refusal) throw context.refuse(refusal)
  const startsAt = chosenInstant(context, pair, date)
  await saveMove(context, meeting, chosenColumns(date, startsAt), word)
  const agreement = (agreedAt: string | null) =>
    db.updateTable('meetings.attendance').set({ agreedAt }).where('meetingId', '=', id)
  await agreement(null).where('personId', '!=', person.id).execute()
  await agreement(now).where('personId', '=', person.id).execute()
  await dateStands(context, pair, id, { by: person.id, what: 'moved' })
  return readPairMeetings(context, meeting.relationshipId)
})
