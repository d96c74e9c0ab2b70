import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

/** By another partner of the edition that is not over. */
export async function isNameTaken(db: Db, editionId: string, name: string, but?: string): Promise<boolean> {
  const taken = await db
    .selectFrom('partners.partners')
    .select('id')
    .where('editionId', '=', editionId)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .where('endedAt', 'is', null)
    .$if(but !== undefined, (others) => others.where('id', '!=', but!))
    .executeTakeFirst()
  return taken !== undefined
}
