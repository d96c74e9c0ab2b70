import { action } from '../../../platform/server/action.ts'
import { tellMeetingsApart } from '../contract.ts'
import { deleteMeeting } from './delete-meeting.ts'
import { keepState } from './jobs/reconsider-meeting.ts'
import { readMeeting } from './kept-meeting.ts'
import { lockMeeting } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'
import { writeWord } from './write-words.ts'

/** One meeting that two noted on two days becomes one that both confirm; two that are two count as two. */
export const tellMeetingsApartAction = action(tellMeetingsApart, async (context, { id, same }) => {
  const { db } = context
  const { meeting } = await lockMeeting(context, id)
  const { maybeSameAs, relationshipId, known } = meeting
  if (maybeSameAs === null) throw context.refuse('nothing-to-tell-apart')
  if (same) {
    await deleteMeeting(context, id)
    for (const word of known.words) await writeWord(context, (await readMeeting(db, maybeSameAs))!, word)
  } else {
    await db.updateTable('meetings.meetings').set({ maybeSameAs: null }).where('id', '=', id).execute()
    await keepState(context, id)
  }
  return readPairMeetings(context, relationshipId)
})
