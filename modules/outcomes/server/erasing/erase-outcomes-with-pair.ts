import { listener } from '../../../../platform/server/facts.ts'
import { relationshipErased } from '../../../relationships/server/index.ts'

/** A year after the end: the words go, but those that may be quoted; what is counted stays. */
export const eraseOutcomesWithPair = listener(
  'erase-outcomes-with-pair',
  relationshipErased,
  async ({ db }, { relationshipId }) => {
    await db
      .updateTable('outcomes.outcomes')
      .set({ words: null })
      .where('relationshipId', '=', relationshipId)
      .where('quoted', 'is', null)
      .execute()
    await db
      .updateTable('outcomes.introductions')
      .set({ toWhom: null, why: null, words: null })
      .where('relationshipId', '=', relationshipId)
      .execute()
  },
)
