import { action } from '../../../platform/server/action.ts'
import { cancelMeeting } from '../contract.ts'
import { whyNotChangeDate } from '../rules.ts'
import { keepState } from './jobs/reconsider-meeting.ts'
import { lockMeeting } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'
import { forgetToAsk } from './plan-asking.ts'
import { readPeopleOfPairs } from './sides.ts'
import { tellPartner } from './tell-partner.ts'

/** Called off before its start: the other is told at once, with the word if there is one. */
export const cancelMeetingAction = action(cancelMeeting, async (context, { id, word }) => {
  const { db, now, person } = context
  const { pair, meeting } = await lockMeeting(context, id)
  const refusal = whyNotChangeDate(meeting.known, now)
  if (refusal) throw context.refuse(refusal)
  const sequence = meeting.sequence + 1
  const cancelWord = word === '' ? null : word
  await db
    .updateTable('meetings.meetings')
    .set({ cancelledAt: now, cancelledBy: person.id, cancelWord, sequence })
    .where('id', '=', id)
    .execute()
  await keepState(context, id)
  await forgetToAsk(context, id, meeting.known.parties)
  const people = await readPeopleOfPairs(context, [pair])
  await tellPartner(context, {
    pair,
    people,
    meeting: { ...meeting, cancelWord, sequence },
    by: person.id,
    what: 'cancelled',
  })
  return readPairMeetings(context, meeting.relationshipId)
})
