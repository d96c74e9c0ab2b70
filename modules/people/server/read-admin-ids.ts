import type { Db } from '../../../platform/server/database/index.ts'

/** The admins of the organisation who may come in. */
export async function readAdminIds(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('people.people')
    .select('id')
    .where('isAdmin', '=', true)
    .where('suspendedAt', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
