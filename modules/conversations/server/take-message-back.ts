import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { readPairs } from '../../relationships/server/index.ts'
import { showConversation, takeMessageBack } from '../contract.ts'

export const takeMessageBackAction = action(takeMessageBack, async ({ db, now, tellPages }, { id }) => {
  const { relationshipId } = await db
    .updateTable('conversations.messages')
    .set({ text: '', takenBackAt: sql`coalesce(taken_back_at, ${now})` })
    .where('id', '=', id)
    .returning('relationshipId')
    .executeTakeFirstOrThrow()
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  tellPages(
    pair.parties.map(({ personId }) => personId),
    [showConversation],
  )
  return {}
})
