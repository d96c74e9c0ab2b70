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
    const { organisation, session, person } = await findClaim(db, token && hashToken(token), slug, now)
    if (!session) return { account: null, organisation, person: null }
    await noteSeen(db, session, now)
    const account = { id: session.accountId, sessionId: session.id, language: session.language }
    if (!organisation || !person) return { account, organisation, person: null }
    const { joinedAt, ...known } = person
    if (joinedAt === null) await noteJoined(db, organisation.id, known.id, now)
    return { account, organisation, person: known }
  })
}

/**
 * The organisation of the address, the session of the cookie and its person here, in one statement: every request begins
 * with it. Row-level security lets an account see its own memberships and no other row: the person is looked for once
 * for each claim, when that is made, and so after the account is set.
 */
async function findClaim(db: Db, tokenHash: string | undefined, slug: string | undefined, now: string) {
  const row = await db
    .with(
      (cte) => cte('claim').materialized(),
      (claim) =>
        claim
          .selectFrom(sql<{ one: number }>`(select 1 as one)`.as('one'))
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
            'people.organisations.name as organisationName',
            'people.organisations.language as organisationLanguage',
            'timeZone',
            'invented',
            'people.sessions.id as sessionId',
            'accountId',
            'lastSeenAt',
            'people.accounts.language as accountLanguage',
            sql`set_config('app.account', coalesce(account_id::text, ''), true)`.as('seenBy'),
          ]),
    )
    .selectFrom('claim')
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom('people.people')
          .select(['people.people.id as personId', 'name', 'email', 'isAdmin', 'joinedAt'])
          // Only where the row is to be written: row-level security then lets this organisation's be.
          .select(
            sql`case when joined_at is null then set_config('app.organisation', organisation_id::text, true) end`.as(
              'joinsHere',
            ),
          )
          .whereRef('people.people.accountId', '=', 'claim.accountId')
          .whereRef('people.people.organisationId', '=', 'claim.organisationId')
          .where('suspendedAt', 'is', null)
          // Never planned as a join of two lists, in which either may be read first.
          .limit(1)
          .as('mine'),
      (join) => join.onTrue(),
    )
    .selectAll()
    .executeTakeFirstOrThrow()
  const { organisationId, sessionId, accountId, personId, joinedAt } = row
  return {
    organisation: organisationId
      ? {
          id: organisationId,
          slug: row.slug!,
          name: row.organisationName!,
          language: row.organisationLanguage!,
          timeZone: row.timeZone!,
          invented: row.invented!,
        }
      : null,
    session:
      sessionId && accountId
        ? { id: sessionId, accountId, lastSeenAt: row.lastSeenAt!, language: row.accountLanguage! }
        : null,
    person: personId
      ? { id: personId, name: row.name!, email: row.email, isAdmin: row.isAdmin!, joinedAt }
      : null,
  }
}

// To the quarter of an hour: "last seen" is for the owner of the session, a write a request would be for nobody.
async function noteSeen(db: Db, session: { id: string; lastSeenAt: string }, now: string): Promise<void> {
  if (Date.parse(now) - Date.parse(session.lastSeenAt) <= 900_000) return
  await db.updateTable('people.sessions').set({ lastSeenAt: now }).where('id', '=', session.id).execute()
}

// From here on the organisation may know of them what their account says.
async function noteJoined(db: Db, organisationId: string, personId: string, now: string): Promise<void> {
  await db
    .updateTable('people.people')
    .set({ joinedAt: now })
    .where('organisationId', '=', organisationId)
    .where('id', '=', personId)
    .execute()
}
