import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'

/** Whose each enrolment is, withdrawn ones included. */
export async function readPersonNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'personId'])
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  return new Map(rows.map(({ id, personId }) => [id, people.get(personId)!.name]))
}
