import { sql } from 'kysely'
import type { Identify, Identity } from '../../../platform/server/http/routes.ts'
import { inTransaction, type Database, type Db } from '../../../platform/server/database/index.ts'
import { identifyByLink } from './identify-by-link.ts'
import { hashToken } from './tokens.ts'

/** Finds who a session cookie or a link for one act speaks for, and which person they are in the organisation of the address. */
export function identifyWith(database: Database): Identify {
  return async ({ link, ...claim }) => {
    const identity = await bySession(database, claim)
    const { organisation, account } = identity
    if (link === undefined || organisation === null) return identity
    return identifyByLink(database, organisation, { link, signedInAs: account?.id })
  }
}

function bySession(
  database: Database,
  { token, slug, now }: { token: string | undefined; slug: string | undefined; now: string },
): Promise<Identity> {
  return inTransaction(database, { organisationId: null, role: 'app' }, async (db) => {
    const organisation = slug ? await findOrganisationBySlug(db, slug) : null
    const session = token ? await findSession(db, hashToken(token), now) : undefined
    if (!session) return { account: null, organisation, person: null }
    const account = { id: session.accountId, sessionId: session.id, language: session.language }
    if (!organisation) return { account, organisation, person: null }
    return { account, organisation, person: await findOwnPerson(db, account.id, organisation.id, now) }
  })
}

const findOrganisationBySlug = async (db: Db, slug: string) =>
  (await db
    .selectFrom('people.organisations')
    .select(['id', 'slug', 'name', 'language', 'timeZone'])
    .where('slug', '=', slug)
    .executeTakeFirst()) ?? null

async function findSession(db: Db, tokenHash: string, now: string) {
  const session = await db
    .selectFrom('people.sessions')
    .innerJoin('people.accounts', 'people.accounts.id', 'people.sessions.accountId')
    .select(['people.sessions.id', 'accountId', 'lastSeenAt', 'language'])
    .where('tokenHash', '=', tokenHash)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  // To the quarter of an hour: "last seen" is for the owner of the session, a write a request would be for nobody.
  if (session && Date.parse(now) - Date.parse(session.lastSeenAt) > 900_000) {
    await db.updateTable('people.sessions').set({ lastSeenAt: now }).where('id', '=', session.id).execute()
  }
  return session
}

async function findOwnPerson(db: Db, accountId: string, organisationId: string, now: string) {
  // No organisation is set yet: row-level security lets an account see its own memberships and no other row.
  await sql`select set_config('app.account', ${accountId}, true)`.execute(db)
  const person = await db
    .selectFrom('people.people')
    .select(['id', 'name', 'email', 'isAdmin', 'joinedAt'])
    .where('accountId', '=', accountId)
    .where('organisationId', '=', organisationId)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
  if (!person) return null
  const { joinedAt, ...known } = person
  if (joinedAt === null) await noteFirstVisit(db, { id: person.id, organisationId, now })
  return known
}

/** From here on the organisation may know of them what their account says. */
async function noteFirstVisit(db: Db, first: { id: string; organisationId: string; now: string }) {
  await sql`select set_config('app.organisation', ${first.organisationId}, true)`.execute(db)
  await db
    .updateTable('people.people')
    .set({ joinedAt: first.now })
    .where('organisationId', '=', first.organisationId)
    .where('id', '=', first.id)
    .execute()
}
