import { action } from '../../../platform/server/action.ts'
import { cancelMeeting } from '../contract.ts'
import { whyNotChangeDate } from '../rules.ts'
import { callOff } from './call-off.ts'
import { lockMeeting } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'

/** Called off before its start: the other is told at once, with the word if there is one. */
export const cancelMeetingAction = action(cancelMeeting, async (context, { id, word }) => {
  const { pair, meeting } = await lockMeeting(context, id)
  const refusal = whyNotChangeDate(meeting.known, context.now)
  if (refusal) throw context.refuse(refusal)
  await callOff(context, pair, meeting, { by: context.person.id, word })
  return readPairMeetings(context, meeting.relationshipId)
})
