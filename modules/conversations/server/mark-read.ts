import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { markRead } from '../contract.ts'
import { lastNumber } from './last-number.ts'

/** Nothing where nobody ever wrote to them. */
export const markReadAction = action(markRead, async ({ db, person }, { id, number }) => {
  const readNumber = Math.min(number, await lastNumber(db, id))
  await db
    .updateTable('conversations.readings')
    .set({ readNumber: sql<number>`greatest(read_number, ${readNumber}::int)` })
    .where('relationshipId', '=', id)
    .where('personId', '=', person.id)
    .execute()
  return {}
})
