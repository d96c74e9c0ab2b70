import { listener } from '../../../../platform/server/facts.ts'
import { enrolmentWithdrawn, takesPartNoMore } from '../../../enrolment/server/index.ts'
import { isOver } from '../../rules.ts'
import { findOwnCandidacy, lockOffer } from '../state/kept-offer.ts'
import { leaveOffer } from './leave-offer.ts'

/** Who takes part no more, in no role, is a candidate no more: a place that they had goes to somebody else. */
export const leaveOffersWithEdition = listener(
  'leave-offers-with-edition',
  enrolmentWithdrawn,
  async (context, { editionId }) => {
    const { db, now } = context
    const rows = await db
      .selectFrom('immersion.candidacies')
      .innerJoin('immersion.offers', 'immersion.offers.id', 'offerId')
      .select(['offerId', 'personId'])
      .where('editionId', '=', editionId)
      .where('status', '=', 'open')
      .where('state', 'in', ['candidate', 'held', 'going'])
      .where(takesPartNoMore(editionId, 'candidacies.personId'))
      .orderBy('offerId')
      .execute()
    for (const { offerId, personId } of rows) {
      const offer = await lockOffer(db, offerId)
      const own = await findOwnCandidacy(db, offerId, personId)
      if (own && !isOver(offer, now)) await leaveOffer(context, offer, own)
    }
  },
)
