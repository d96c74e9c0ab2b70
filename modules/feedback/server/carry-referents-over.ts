import { listener } from '../../../platform/server/facts.ts'
import { editionFollowed } from '../../programmes/server/index.ts'

/** The next edition confides in the same people, until its team names others. */
export const carryReferentsOver = listener(
  'carry-referents-over',
  editionFollowed,
  async ({ db, now, organisation }, { editionId, previousEditionId }) => {
    const referents = await db
      .selectFrom('feedback.referents')
      .select(['place', 'personId'])
      .where('editionId', '=', previousEditionId)
      .execute()
    if (referents.length === 0) return
    await db
      .insertInto('feedback.referents')
      .values(referents.map((one) => ({ ...one, organisationId: organisation.id, editionId, namedAt: now })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
)
