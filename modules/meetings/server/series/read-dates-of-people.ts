import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { Span } from '../../rules.ts'

/** The dates to come that somebody of these people has, whoever the other is. */
export async function readDatesOfPeople(
  db: Db,
  personIds: readonly string[],
  now: string,
): Promise<(Span & { readonly id: string })[]> {
  return db
    .selectFrom('meetings.meetings')
    .innerJoin('meetings.attendance', 'meetingId', 'meetings.meetings.id')
    .select(['meetings.meetings.id', 'startsAt', 'minutes'])
    .distinct()
    .where(sql<boolean>`attendance.person_id = any(${[...personIds]}::uuid[])`)
    .where('state', '=', 'planned')
    .where('startsAt', '>', now)
    .$narrowType<{ startsAt: string; minutes: number }>()
    .execute()
}
