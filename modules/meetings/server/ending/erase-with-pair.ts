import { listener } from '../../../../platform/server/facts.ts'
import { relationshipErased } from '../../../relationships/server/index.ts'

/** A year after the end: where they met, what about, what they wrote of it and what they carried over is gone; that they met stays. */
export const eraseMeetingsWithPair = listener(
  'erase-meetings-with-pair',
  relationshipErased,
  async ({ db }, { relationshipId }) => {
    await db
      .updateTable('meetings.meetings')
      .set({ place: null, subject: null, moveWord: null, cancelWord: null })
      .where('relationshipId', '=', relationshipId)
      .execute()
    await db.deleteFrom('meetings.carried').where('relationshipId', '=', relationshipId).execute()
    const ofThem = db
      .selectFrom('meetings.meetings')
      .select('id')
      .where('relationshipId', '=', relationshipId)
    await db.deleteFrom('meetings.notes').where('meetingId', 'in', ofThem).execute()
    await db.deleteFrom('meetings.agendas').where('meetingId', 'in', ofThem).execute()
  },
)
