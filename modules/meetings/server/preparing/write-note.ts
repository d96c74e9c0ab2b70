import { action } from '../../../../platform/server/action.ts'
import { writeNote } from '../../contract.ts'
import { lockPairOfMeeting } from '../lock-meeting.ts'

export const writeNoteAction = action(writeNote, async (context, { id, audience, text, editedAt }) => {
  const { db, now, organisation, person } = context
  await lockPairOfMeeting(context, id)
  const ofMine = db
    .selectFrom('meetings.notes')
    .select('editedAt')
    .where('meetingId', '=', id)
    .where('authorId', '=', person.id)
    .where('audience', '=', audience)
  const kept = await ofMine.executeTakeFirst()
  // Written in two windows: the second is told, and keeps its text on the screen.
  if ((kept?.editedAt ?? null) !== editedAt) throw context.refuse('changed-meanwhile')
  const key = { organisationId: organisation.id, meetingId: id, authorId: person.id, audience }
  if (text === '') {
    await db
      .deleteFrom('meetings.notes')
      .where('meetingId', '=', id)
      .where('authorId', '=', person.id)
      .where('audience', '=', audience)
      .execute()
  } else {
    await db
      .insertInto('meetings.notes')
      .values({ ...key, text, writtenAt: now, editedAt: now })
      .onConflict((conflict) =>
        conflict
          .columns(['organisationId', 'meetingId', 'authorId', 'audience'])
          .doUpdateSet({ text, editedAt: now }),
      )
      .execute()
  }
  return {}
})
