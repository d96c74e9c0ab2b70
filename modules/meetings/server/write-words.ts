import type { WorkContext } from '../../../platform/server/context.ts'
import type { Word } from '../rules.ts'
import { forgetToAsk } from './plan-asking.ts'
import { keepState } from './jobs/reconsider-meeting.ts'
import type { KeptMeeting } from './kept-meeting.ts'

/** What one side now says. The same word said again changes nothing, not even since when it is said. */
export async function writeWord(
  context: WorkContext,
  { id: meetingId, known }: KeptMeeting,
  { by: personId, said, absent }: Omit<Word, 'saidAt'>,
): Promise<void> {
  const { db, organisation, now } = context
  const before = known.words.find((word) => word.by === personId)
  const isTheSame =
    before?.said === said && [...before.absent].toSorted().join() === [...absent].toSorted().join()
  if (!isTheSame) {
    const word = { said, absent: JSON.stringify(absent), saidAt: now }
    await db
      .insertInto('meetings.words')
      .values({ organisationId: organisation.id, meetingId, personId, ...word })
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'meetingId', 'personId']).doUpdateSet(word),
      )
      .execute()
    // The other contested what was said before, and has not spoken of this.
    await db
      .deleteFrom('meetings.words')
      .where('meetingId', '=', meetingId)
      .where('personId', '!=', personId)
      .where('said', '=', 'disputed')
      .execute()
    await db.updateTable('meetings.meetings').set({ excusedBy: null }).where('id', '=', meetingId).execute()
  }
  await forgetToAsk(context, meetingId, [personId])
  await keepState(context, meetingId)
}
