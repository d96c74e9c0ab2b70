import { sql } from 'kysely'
import { openAction } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { showStart } from '../contract.ts'

export const showStartAction = openAction(showStart, async ({ db, account }) => {
  const fresh = await isFresh(db)
  if (!account) return { fresh, account: null, organisations: [] }
  const { passwordHash, ...known } = await db
    .selectFrom('people.accounts')
    .select(['id', 'email', 'language', 'passwordHash'])
    .where('id', '=', account.id)
    .executeTakeFirstOrThrow()
  return {
    fresh,
    account: { ...known, hasPassword: passwordHash !== null },
    organisations: await ownOrganisations(db, account.id),
  }
})

/** True while the instance has no organisation. */
export async function isFresh(db: Db): Promise<boolean> {
  const { rows } = await sql<{
    fresh: boolean
  }>`select not exists (select from people.organisations) as fresh`.execute(db)
  return rows[0]!.fresh
}

/** Until the end of this transaction nobody else founds, nor makes a link for it: what is fresh stays so. */
export const holdFoundation = (db: Db) =>
  sql`select pg_advisory_xact_lock(hashtext('binome foundation'))`.execute(db)

const ownOrganisations = (db: Db, accountId: string) =>
  db
    .selectFrom('people.people')
    .innerJoin('people.organisations', 'people.organisations.id', 'people.people.organisationId')
    .select(['people.organisations.id', 'slug', 'people.organisations.name', 'language', 'invented'])
    .where('accountId', '=', accountId)
    .where('suspendedAt', 'is', null)
    .orderBy('people.organisations.name')
    .execute()
