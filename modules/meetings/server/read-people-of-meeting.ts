import type { Db } from '../../../platform/server/database/index.ts'

/** Who is of a meeting; none where there is no such meeting. */
export async function readPeopleOfMeeting(db: Db, meetingId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings.attendance')
    .select('personId')
    .where('meetingId', '=', meetingId)
    .execute()
  return rows.map(({ personId }) => personId)
}
