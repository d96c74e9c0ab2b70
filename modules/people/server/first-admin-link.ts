import { inTransaction, type Database } from '../../../platform/server/database/index.ts'
import { newId } from '../../../platform/server/id.ts'
import { holdFoundation, isFresh } from './show-start.ts'
import { newToken } from './tokens.ts'

/** On an empty instance, the one-time path that makes its first admin; an earlier one stops working. Else null. */
export async function firstAdminLink(database: Database, now: string): Promise<string | null> {
  return inTransaction(database, { organisationId: null, role: 'app' }, async (db) => {
    await holdFoundation(db)
    if (!(await isFresh(db))) return null
    await db
      .updateTable('people.signInLinks')
      .set({ usedAt: now })
      .where('purpose', '=', 'first-admin')
      .where('usedAt', 'is', null)
      .execute()
    const { token, tokenHash } = newToken()
    const expiresAt = new Date(Date.parse(now) + 7 * 86_400_000).toISOString()
    await db
      .insertInto('people.signInLinks')
      .values({ id: newId(now), tokenHash, purpose: 'first-admin', createdAt: now, expiresAt })
      .execute()
    return `/sign-in/first#${token}`
  })
}
