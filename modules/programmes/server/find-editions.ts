import type { Db } from '../../../platform/server/database/index.ts'
import { Wording } from '../../../platform/contract.ts'

/** Every edition of the organisation with its names, the newest first. */
export async function findEditions(db: Db) {
  const rows = await db
    .selectFrom('programmes.editions')
    .select(['id', 'name'])
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name }) => ({ id, name: Wording.parse(name) }))
}
