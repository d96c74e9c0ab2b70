import { action } from '../../../platform/server/action.ts'
import { contestMeeting } from '../contract.ts'
import { whyNotContest } from '../rules.ts'
import { lockMeeting } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'
import { writeWord } from './write-words.ts'

/** What the other said is not so. The team sees that the two disagree, and decides nothing. */
export const contestMeetingAction = action(contestMeeting, async (context, { id }) => {
  const { now, person } = context
  const { meeting } = await lockMeeting(context, id)
  const refusal = whyNotContest(meeting.known, person.id, now)
  if (refusal) throw context.refuse(refusal)
  await writeWord(context, meeting, { by: person.id, said: 'disputed', absent: [] })
  return readPairMeetings(context, meeting.relationshipId)
})
