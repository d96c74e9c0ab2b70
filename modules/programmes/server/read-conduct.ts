import type { Db } from '../../../platform/server/database/index.ts'
import { Conduct } from '../contract.ts'

/** How an edition is led, for what hangs on that alone. */
export async function readConduct(db: Db, editionId: string): Promise<Conduct> {
  const { conduct } = await db
    .selectFrom('programmes.editions')
    .select('conduct')
    .where('id', '=', editionId)
    .executeTakeFirstOrThrow()
  return Conduct.parse(conduct)
}
