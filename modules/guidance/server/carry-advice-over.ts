import { listener } from '../../../platform/server/facts.ts'
import { editionFollowed } from '../../programmes/server/index.ts'

/** The next edition begins with the advice of the last, as its team left it. */
export const carryAdviceOver = listener(
  'carry-advice-over',
  editionFollowed,
  async ({ db, now, organisation }, { editionId, previousEditionId }) => {
    const pieces = await db
      .selectFrom('guidance.pieces')
      .select(['key', 'moment', 'audience', 'byMail', 'isOn', 'wording', 'addedAt', 'editedBy'])
      .where('editionId', '=', previousEditionId)
      .execute()
    if (pieces.length === 0) return
    await db
      .insertInto('guidance.pieces')
      .values(
        pieces.map(({ moment, wording, ...piece }) => ({
          ...piece,
          moment: JSON.stringify(moment),
          wording: JSON.stringify(wording),
          organisationId: organisation.id,
          editionId,
          editedAt: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
)
