import { listener } from '../../../platform/server/facts.ts'
import { relationshipErased } from '../../relationships/server/index.ts'

/** A year after the end: what they wrote to each other is gone. */
export const eraseMessagesWithPair = listener(
  'erase-messages-with-pair',
  relationshipErased,
  async ({ db }, { relationshipId }) => {
    for (const table of ['conversations.messages', 'conversations.readings', 'conversations.blocks'] as const)
      await db.deleteFrom(table).where('relationshipId', '=', relationshipId).execute()
  },
)
