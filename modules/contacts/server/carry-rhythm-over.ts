import { listener } from '../../../platform/server/facts.ts'
import { editionFollowed } from '../../programmes/server/index.ts'

/** The next edition is followed as the last one was, until its team says otherwise. */
export const carryRhythmOver = listener(
  'carry-contact-rhythm-over',
  editionFollowed,
  async ({ db, now }, { editionId, previousEditionId }) => {
    const before = await db
      .selectFrom('contacts.rhythms')
      .selectAll()
      .where('editionId', '=', previousEditionId)
      .executeTakeFirst()
    if (!before) return
    await db
      .insertInto('contacts.rhythms')
      .values({ ...before, editionId, revision: 1, editedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
)
