import type { Db } from '../../../platform/server/database/index.ts'
import { isReceivedBy } from './received-by.ts'

/** What was written to somebody and not read by them, in any of their pairs. */
export const unreadOf = (db: Db, personId: string) =>
  db
    .selectFrom('conversations.messages')
    .innerJoin(
      'conversations.readings',
      'conversations.readings.relationshipId',
      'conversations.messages.relationshipId',
    )
    .where('conversations.readings.personId', '=', personId)
    .where('conversations.messages.authorId', '!=', personId)
    .where('conversations.messages.takenBackAt', 'is', null)
    .whereRef('conversations.messages.number', '>', 'conversations.readings.readNumber')
    .where(isReceivedBy(personId))
