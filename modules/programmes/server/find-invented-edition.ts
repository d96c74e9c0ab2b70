import type { Context } from '../../../platform/server/context.ts'
import { lockOrganisation } from '../../people/server/index.ts'

/** The invented edition that the caller leads, if there is one: a second click starts no second one. */
export async function findInventedEdition(context: Context): Promise<string | undefined> {
  const { db, person } = context
  // Locked before looking: a double click must find the first one's edition.
  await lockOrganisation(context)
  const edition = await db
    .selectFrom('programmes.editions')
    .innerJoin('programmes.leads', 'programmes.leads.editionId', 'programmes.editions.id')
    .select('programmes.editions.id')
    .where('invented', '=', true)
    .where('programmes.leads.personId', '=', person.id)
    .executeTakeFirst()
  return edition?.id
}
