import { action } from '../../../platform/server/action.ts'
import { excuseMeeting } from '../contract.ts'
import { whyNotExcuse } from '../rules.ts'
import { keepState } from './jobs/reconsider-meeting.ts'
import { lockMeeting } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'

/** Neither held nor missed: the one who waited has let it pass. */
export const excuseMeetingAction = action(excuseMeeting, async (context, { id }) => {
  const { db, now, person } = context
  const { meeting } = await lockMeeting(context, id)
  const refusal = whyNotExcuse(meeting.known, person.id, now)
  if (refusal) throw context.refuse(refusal)
  await db.updateTable('meetings.meetings').set({ excusedBy: person.id }).where('id', '=', id).execute()
  await keepState(context, id)
  return readPairMeetings(context, meeting.relationshipId)
})
