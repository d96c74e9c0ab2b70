import type { Organisation } from '../../../platform/server/context.ts'
import type { Db } from '../../../platform/server/database/index.ts'

export async function findOrganisation(db: Db, id: string): Promise<Organisation> {
  return db
    .selectFrom('people.organisations')
    .select(['id', 'slug', 'name', 'language', 'timeZone', 'invented'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The ids of all organisations of this instance, for work that is done for each of them. */
export async function listOrganisations(db: Db): Promise<string[]> {
  const organisations = await db.selectFrom('people.organisations').select('id').orderBy('id').execute()
  return organisations.map(({ id }) => id)
}
