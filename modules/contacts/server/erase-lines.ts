import { listener } from '../../../platform/server/facts.ts'
import { relationshipErased } from '../../relationships/server/index.ts'

/** A year after the end of a pair: that the team was in touch stays, what it wrote of it goes. */
export const eraseContactLines = listener(
  'erase-contact-lines',
  relationshipErased,
  async ({ db }, { relationshipId }) => {
    await db
      .updateTable('contacts.contacts')
      .set({ line: '' })
      .where('relationshipId', '=', relationshipId)
      .execute()
  },
)
