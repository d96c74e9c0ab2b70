import type { Db } from '../../../../platform/server/database/index.ts'

/** Of which pair each of these meetings is; one that is not here is left out. */
export async function readMeetingsOfPairs(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('meetings.ofPairs')
    .select(['meetingId', 'relationshipId'])
    .where('meetingId', 'in', ids)
    .$narrowType<{ meetingId: string; relationshipId: string }>()
    .execute()
  return new Map(rows.map(({ meetingId, relationshipId }) => [meetingId, relationshipId]))
}
