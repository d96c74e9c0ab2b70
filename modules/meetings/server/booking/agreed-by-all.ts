import type { Db } from '../../../../platform/server/database/index.ts'

/** A free slot of both suits both. */
export async function agreedByAll(db: Db, meetingId: string, now: string): Promise<void> {
  await db
    .updateTable('meetings.attendance')
    .set({ agreedAt: now })
    .where('meetingId', '=', meetingId)
    .execute()
}
