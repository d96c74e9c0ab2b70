import type { Db } from '../../../../platform/server/database/index.ts'
import type { Note, NoteAudience } from '../../contract.ts'

/** The notes of a meeting that somebody may read: all of their own, and of the other what was written for the two. */
export async function readNotes(db: Db, meetingId: string, personId: string): Promise<Note[]> {
  const rows = await db
    .selectFrom('meetings.notes')
    .select(['authorId', 'audience', 'text', 'editedAt'])
    .where('meetingId', '=', meetingId)
    .where((row) => row.or([row('authorId', '=', personId), row('audience', '!=', 'mine')]))
    .orderBy('writtenAt')
    .orderBy('audience')
    .execute()
  return rows.map(({ authorId, audience, text, editedAt }) => ({
    audience: audience as NoteAudience,
    by: authorId === personId ? 'me' : 'partner',
    text,
    editedAt,
  }))
}
