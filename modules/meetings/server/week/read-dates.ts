import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

export type DateOfPerson = {
  readonly meetingId: string
  readonly relationshipId: string
  readonly personId: string
  readonly startsAt: string
  readonly minutes: number
}

/** What is planned for these people with anybody and is not over, the next first. */
export async function readDates(db: Db, personIds: readonly string[], now: string): Promise<DateOfPerson[]> {
  const rows = await db
    .selectFrom('meetings.meetings')
    .innerJoin('meetings.attendance', 'meetingId', 'id')
    .select(['meetingId', 'relationshipId', 'personId', 'startsAt', 'minutes'])
    .where(sql<boolean>`person_id = any(${personIds}::uuid[])`)
    .where('state', '=', 'planned')
    .where(sql<boolean>`starts_at + minutes * interval '1 minute' > ${now}`)
    .orderBy('startsAt')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, startsAt: row.startsAt!, minutes: row.minutes! }))
}
