import { action } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { showReferents, type Referents } from '../contract.ts'
import { readListening } from './read-listening.ts'

export const showReferentsAction = action(showReferents, ({ db }, { editionId }) =>
  readReferents(db, editionId),
)

export async function readReferents(db: Db, editionId: string): Promise<Referents> {
  const { referent, deputy } = await readListening(db, editionId)
  return {
    referent: referent && { name: referent.name, email: referent.email },
    deputy: deputy && { name: deputy.name, email: deputy.email },
  }
}
