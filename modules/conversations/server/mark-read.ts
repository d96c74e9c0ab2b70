import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { readPairs } from '../../relationships/server/index.ts'
import { markRead, showConversation } from '../contract.ts'
import { lastNumber } from './last-number.ts'

/** Nothing where nobody ever wrote to them. */
export const markReadAction = action(markRead, async ({ db, person, tellPages }, { id, number }) => {
  const readNumber = Math.min(number, await lastNumber(db, id))
  await db
    .updateTable('conversations.readings')
    .set({ readNumber: sql<number>`greatest(read_number, ${readNumber}::int)` })
    .where('relationshipId', '=', id)
    .where('personId', '=', person.id)
    .execute()
  const parties = (await readPairs(db, [id])).get(id)!.parties.map(({ personId }) => personId)
  tellPages(parties, [showConversation])
  return {}
})
