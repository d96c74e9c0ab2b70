import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'
import type { KnownPair } from '../../relationships/server/index.ts'
import { readsUntil } from '../rules.ts'
import { isReceivedBy } from './received-by.ts'

/** The one place that says which messages of a conversation somebody reads: those received while they were in it. */
export function readableMessages(db: Db, pair: KnownPair, personId: string) {
  const until = readsUntil(
    pair.parties.find((party) => party.personId === personId)!,
    pair,
  )
  return db
    .selectFrom('conversations.messages')
    .where('conversations.messages.relationshipId', '=', pair.id)
    .$if(until === null, (query) => query.where(sql<boolean>`false`))
    .$if(typeof until === 'string', (query) => query.where('conversations.messages.sentAt', '<=', until!))
    .where(isReceivedBy(personId))
}
