import { listener } from '../../../../platform/server/facts.ts'
import { relationshipErased } from '../../../relationships/server/index.ts'

/** A year after the end: where they met and what they wrote of it is gone; that they met stays. */
export const eraseMeetingsWithPair = listener(
  'erase-meetings-with-pair',
  relationshipErased,
  async ({ db }, { relationshipId }) => {
    await db
      .updateTable('meetings.meetings')
      .set({ place: null, moveWord: null, cancelWord: null })
      .where('relationshipId', '=', relationshipId)
      .execute()
  },
)
