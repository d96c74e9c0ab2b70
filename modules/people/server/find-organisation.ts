import type { Organisation } from '../../../platform/server/context.ts'
import type { Db } from '../../../platform/server/database/index.ts'

export async function findOrganisation(db: Db, id: string): Promise<Organisation> {
  return db
    .selectFrom('people.organisations')
    .select(['id', 'slug', 'name', 'language', 'timeZone'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
