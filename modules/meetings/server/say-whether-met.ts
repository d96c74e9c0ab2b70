import { action } from '../../../platform/server/action.ts'
import { sayWhetherMet } from '../contract.ts'
import { readPairMeetings } from './pair-meetings.ts'
import { sayOfMeeting } from './say-of-meeting.ts'

export const sayWhetherMetAction = action(sayWhetherMet, async (context, { id, said, absent }) => {
  const { meeting } = await sayOfMeeting(context, id, { said, absent })
  return readPairMeetings(context, meeting.relationshipId)
})
