import type { Db } from '../../../platform/server/database/index.ts'
import type { Listeners } from '../contract.ts'
import { stateOf } from '../rules.ts'
import { readListening } from './read-listening.ts'

/** Who reads what this person says of their pair, and what they said so far. */
export async function readListeners(
  db: Db,
  { editionId, relationshipId, personId }: { editionId: string; relationshipId: string; personId: string },
): Promise<Listeners> {
  const { readBy, referent, deputy, team } = await readListening(db, editionId)
  const listening = readBy === 'team' ? team : [referent, deputy]
  const mine = await db
    .selectFrom('feedback.confidences')
    .select(['id', 'kind', 'confidedAt', 'withdrawnAt', 'closedAt'])
    .where('relationshipId', '=', relationshipId)
    .where('personId', '=', personId)
    .orderBy('confidedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return {
    readBy,
    names: listening.flatMap((one) => one?.name ?? []),
    mine: mine.map(({ id, kind, confidedAt, ...ends }) => ({ id, kind, confidedAt, state: stateOf(ends) })),
  }
}
