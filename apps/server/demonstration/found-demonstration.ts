import { firstAdminLink, foundOrganisationAction } from '../../../modules/people/server/index.ts'
import type { Organisation } from '../../../platform/server/context.ts'
import { inTransaction, type Database } from '../../../platform/server/database/index.ts'
import { perform, type Machinery } from '../../../platform/server/perform.ts'
import { nobody, type Actor } from './stage/open-stage.ts'

export type Founded = { readonly organisation: Organisation; readonly admin: Actor }

const email = 'demo@exemple.invalid'

/** An organisation of its own in an empty instance, by its first admin's link. Null where there is one already. */
export async function foundDemonstration(
  machinery: Machinery,
  language: 'fr' | 'en',
): Promise<Founded | null> {
  const link = await firstAdminLink(machinery.database, machinery.now())
  if (!link) return null
  await perform(
    machinery,
    foundOrganisationAction,
    { ...nobody, language },
    {
      token: link.split('#')[1],
      organisationName: 'Démonstration',
      yourName: 'Solène Le Bihan',
      email,
      language,
      timeZone: 'Europe/Paris',
    },
  )
  return findFounded(machinery.database, language)
}

async function findFounded(database: Database, language: 'fr' | 'en'): Promise<Founded> {
  const organisation = await inTransaction(database, { organisationId: null, role: 'app' }, (db) =>
    db
      .selectFrom('people.organisations')
      .select(['id', 'slug', 'name', 'language', 'timeZone', 'invented'])
      .executeTakeFirstOrThrow(),
  )
  const { accountId, ...person } = await inTransaction(
    database,
    { organisationId: organisation.id, role: 'app' },
    (db) =>
      db
        .selectFrom('people.people')
        .select(['id', 'name', 'email', 'isAdmin', 'accountId'])
        .executeTakeFirstOrThrow(),
  )
  return { organisation, admin: { person, account: { id: accountId!, sessionId: null, language } } }
}
