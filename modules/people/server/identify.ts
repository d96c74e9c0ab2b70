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
    const { organisation, session } = await findClaim(db, token && hashToken(token), slug, now)
    if (!session) return { account: null, organisation, person: null }
    await noteSeen(db, session, now)
    const account = { id: session.accountId, sessionId: session.id, language: session.language }
    if (!organisation) return { account, organisation, person: null }
    return { account, organisation, person: await findOwnPerson(db, account.id, organisation.id, now) }
  })
}

/** The organisation of the address and the session of the cookie, in one statement: every request begins with it. */
async function findClaim(db: Db, tokenHash: string | undefined, slug: string | undefined, now: string) {
  const row = await db
    .selectFrom(sql<{ one: number }>`(select 1 as one)`.as('claim'))
    .leftJoin('people.organisations', (join) => join.on('people.organisations.slug', '=', slug ?? null))
    .leftJoin('people.sessions', (join) =>
      join
        .on('tokenHash', '=', tokenHash ?? null)
        .on('revokedAt', 'is', null)
        .on('expiresAt', '>', now),
    )
    .leftJoin('people.accounts', 'people.accounts.id', 'people.sessions.accountId')
    .select([
      'people.organisations.id as organisationId',
      'slug',
      'name',
      'people.organisations.language as organisationLanguage',
      'timeZone',
      'invented',
      'people.sessions.id as sessionId',
      'accountId',
      'lastSeenAt',
      'people.accounts.language as accountLanguage',
      // From here on row-level security lets the account see its own memberships, and no other row.
      sql`set_config('app.account', coalesce(account_id::text, ''), true)`.as('seenBy'),
    ])
    .executeTakeFirstOrThrow()
  const { organisationId, name, organisationLanguage, timeZone, invented, sessionId, accountId } = row
  return {
    organisation: organisationId
      ? {
          id: organisationId,
          slug: row.slug!,
          name: name!,
          language: organisationLanguage!,
          timeZone: timeZone!,
          invented: invented!,
        }
      : null,
    session:
      sessionId && accountId
        ? { id: sessionId, accountId, lastSeenAt: row.lastSeenAt!, language: row.accountLanguage! }
        : undefined,
  }
}

// To the quarter of an hour: "last seen" is for the owner of the session, a write a request would be for nobody.
async function noteSeen(db: Db, session: { id: string; lastSeenAt: string }, now: string): Promise<void> {
  if (Date.parse(now) - Date.parse(session.lastSeenAt) <= 900_000) return
  await db.updateTable('people.sessions').set({ lastSeenAt: now }).where('id', '=', session.id).execute()
}

async function findOwnPerson(db: Db, accountId: string, organisationId: string, now: string) {
  const person = await db
    .selectFrom('people.people')
    .select(['id', 'name', 'email', 'isAdmin', 'joinedAt'])
    // Only where the row is to be written: row-level security then lets this organisation's be.
    .select(
      sql`case when joined_at is null then set_config('app.organisation', organisation_id::text, true) end`.as(
        'seenBy',
      ),
    )
    .where('accountId', '=', accountId)
    .where('organisationId', '=', organisationId)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
  if (!person) return null
  const { id, name, email, isAdmin, joinedAt } = person
  // From here on the organisation may know of them what their account says.
  if (joinedAt === null)
    await db
      .updateTable('people.people')
      .set({ joinedAt: now })
      .where('organisationId', '=', organisationId)
      .where('id', '=', id)
      .execute()
  return { id, name, email, isAdmin }
}
