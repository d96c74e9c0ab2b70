import { action } from '../../../platform/server/action.ts'
import { takeBackWord } from '../contract.ts'
import { whyNotTakeBack } from '../rules.ts'
import { deleteMeeting } from './delete-meeting.ts'
import { keepState } from './jobs/reconsider-meeting.ts'
import { lockMeeting } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'

/** A meeting that nobody planned is there by its word alone, and goes with it; a contest goes with what it contested. */
export const takeBackWordAction = action(takeBackWord, async (context, { id }) => {
  const { db, now, person } = context
  const { meeting } = await lockMeeting(context, id)
  const refusal = whyNotTakeBack(meeting.known, person.id, now)
  if (refusal) throw context.refuse(refusal)
  await db
    .deleteFrom('meetings.words')
    .where('meetingId', '=', id)
    .where((row) => row.or([row('personId', '=', person.id), row('said', '=', 'disputed')]))
    .execute()
  const isSaidByOther = meeting.known.words.some(({ by, said }) => by !== person.id && said !== 'disputed')
  if (meeting.known.planned === null && !isSaidByOther) {
    await deleteMeeting(context, id)
  } else {
    await db.updateTable('meetings.meetings').set({ excusedBy: null }).where('id', '=', id).execute()
    await keepState(context, id)
  }
  return readPairMeetings(context, meeting.relationshipId)
})
