import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

/** Which of these people are away on a day, and the last day of it. */
export async function readAbsentUntil(
  db: Db,
  personIds: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('meetings.absences')
    .select(['personId', 'untilOn'])
    .where(sql<boolean>`person_id = any(${personIds}::uuid[])`)
    .where('fromOn', '<=', on)
    .where('untilOn', '>=', on)
    .orderBy('untilOn')
    .execute()
  return new Map(rows.map(({ personId, untilOn }) => [personId, untilOn]))
}
