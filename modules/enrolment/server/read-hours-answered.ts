import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'
import type { Answers } from '../../questionnaires/contract.ts'

/** The hours of the week that people answered when they enrolled, the last time that they did; nobody else is in it. */
export async function readHoursAnswered(
  db: Db,
  personIds: readonly string[],
): Promise<Map<string, readonly number[]>> {
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['personId', 'answers'])
    .where(sql<boolean>`person_id = any(${[...new Set(personIds)]}::uuid[])`)
    .where('status', '=', 'enrolled')
    .orderBy('id')
    .execute()
  const found = new Map<string, readonly number[]>()
  for (const { personId, answers } of rows) {
    for (const answer of Object.values(answers as Answers)) {
      if (typeof answer !== 'object' || Array.isArray(answer)) continue
      if (answer.weekHours.length > 0) found.set(personId, answer.weekHours)
    }
  }
  return found
}
