import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'

/** How many people are enrolled in each of these editions, in any of these roles. */
export async function countEnrolled(
  db: Db,
  editionIds: readonly string[],
  roles: readonly ('mentor' | 'mentee')[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['editionId', sql<number>`count(distinct person_id)::int`.as('people')])
    .where('status', '=', 'enrolled')
    .where('role', 'in', [...roles])
    .where(sql<boolean>`edition_id = any(${[...editionIds]}::uuid[])`)
    .groupBy('editionId')
    .execute()
  return new Map(rows.map(({ editionId, people }) => [editionId, people]))
}
