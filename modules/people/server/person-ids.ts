import { inTransaction, type Database } from '../../../platform/server/database/index.ts'
import type { Account } from '../../../platform/server/context.ts'

/** Who an account is, in each organisation that has not suspended them: an account sees its own memberships. */
export function personIdsWith(database: Database): (account: Account) => Promise<string[]> {
  return (account) =>
    inTransaction(database, { organisationId: null, role: 'app', accountId: account.id }, async (db) => {
      const rows = await db
        .selectFrom('people.people')
        .select('id')
        .where('accountId', '=', account.id)
        .where('suspendedAt', 'is', null)
        .execute()
      return rows.map(({ id }) => id)
    })
}
