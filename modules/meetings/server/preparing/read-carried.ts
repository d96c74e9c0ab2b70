import type { Db } from '../../../../platform/server/database/index.ts'
import type { Carried } from '../../contract.ts'

/** What a pair carries over, done or not, the first first. */
export async function readCarried(db: Db, relationshipId: string, personId: string): Promise<Carried[]> {
  const rows = await db
    .selectFrom('meetings.carried')
    .select(['id', 'text', 'personId', 'byDay', 'doneAt', 'meetingId'])
    .where('relationshipId', '=', relationshipId)
    .orderBy('writtenAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id, text, personId: who, byDay, doneAt, meetingId }) => ({
    id,
    text,
    who: who === null ? null : who === personId ? 'me' : 'partner',
    byOn: byDay,
    isDone: doneAt !== null,
    meetingId,
  }))
}
