import { pino } from 'pino'
import { startDemonstrationAction } from '../../modules/enrolment/server/index.ts'
import { firstAdminLink, foundOrganisationAction, makeSignInLink } from '../../modules/people/server/index.ts'
import { inTransaction } from '../../platform/server/database/index.ts'
import { perform, type Call } from '../../platform/server/perform.ts'
import { openInstance } from './open-instance.ts'
import { readSettings } from './settings.ts'

export type Demonstration = { readonly address: string; readonly editionPath: string }
const email = 'demo@exemple.invalid'

/**
 * Fills an empty instance with an organisation and the invented cohort, and gives the one-time address that signs its
 * admin in. Null where the instance is not empty.
 */
export async function demoCommand(language: 'fr' | 'en' = 'fr'): Promise<Demonstration | null> {
  const settings = readSettings(process.env)
  const instance = await openInstance({ ...settings, webFolder: undefined }, pino({ level: 'silent' }))
  const { machinery, database } = instance
  try {
    const now = machinery.now()
    const link = await firstAdminLink(database, now)
    if (!link) return null
    const nobody: Call = {
      requestId: 'demo',
      language,
      account: null,
      organisation: null,
      person: null,
      caller: { device: 'binome demo', address: 'local' },
      expectedRevision: undefined,
      idempotencyKey: undefined,
      setSession: () => undefined,
    }
    await perform(machinery, foundOrganisationAction, nobody, {
      token: link.split('#')[1],
      organisationName: 'Démonstration',
      yourName: 'Solène Le Bihan',
      email,
      language,
      timeZone: 'Europe/Paris',
    })
    const { account, organisation, person } = await findAdmin()
    const started = await perform(
      machinery,
      startDemonstrationAction,
      { ...nobody, account, organisation, person },
      {},
    )
    const { editionId } = started as { editionId: string }
    const editionPath = `/${organisation.slug}/editions/${editionId}/matching`
    const { path } = await inTransaction(database, { organisationId: null, role: 'app' }, (db) =>
      makeSignInLink(db, { accountId: account.id, returnTo: editionPath, now: machinery.now() }),
    )
    return { address: `${settings.publicUrl}${path}`, editionPath }
  } finally {
    await instance.stop()
  }

  async function findAdmin() {
    const organisation = await inTransaction(database, { organisationId: null, role: 'app' }, (db) =>
      db
        .selectFrom('people.organisations')
        .select(['id', 'slug', 'name', 'language', 'timeZone', 'invented'])
        .executeTakeFirstOrThrow(),
    )
    const person = await inTransaction(database, { organisationId: organisation.id, role: 'app' }, (db) =>
      db
        .selectFrom('people.people')
        .select(['id', 'name', 'email', 'isAdmin', 'accountId'])
        .executeTakeFirstOrThrow(),
    )
    return { organisation, person, account: { id: person.accountId!, sessionId: null, language } }
  }
}
