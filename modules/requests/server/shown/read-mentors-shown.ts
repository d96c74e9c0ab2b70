import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { MentorShown } from '../../contract.ts'

/** Mentors by their enrolments, those who left too: what was asked of them is still told. */
export async function readMentorsShown(
  db: Db,
  enrolmentIds: readonly string[],
): Promise<Map<string, MentorShown>> {
  if (enrolmentIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('enrolment.members')
    .innerJoin('people.directory', 'people.directory.id', 'enrolment.members.personId')
    .select(['enrolment.members.id as enrolmentId', 'name', 'jobTitle', 'city'])
    .where(sql<boolean>`members.id = any(${[...new Set(enrolmentIds)]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.enrolmentId!, row as MentorShown]))
}
