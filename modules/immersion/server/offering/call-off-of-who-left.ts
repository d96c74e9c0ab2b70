import { listener } from '../../../../platform/server/facts.ts'
import { enrolmentWithdrawn, takesPartNoMore } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { isOver } from '../../rules.ts'
import { lockOffer } from '../state/kept-offer.ts'
import { callOffOffer } from './call-off-offer.ts'

/** Who takes part no more, in no role, receives nobody: their days to come are called off, unless they are of the team. */
export const callOffDaysOfWhoLeft = listener(
  'call-off-days-of-who-left',
  enrolmentWithdrawn,
  async (context, { editionId }) => {
    const { db, now } = context
    const leads = await readLeadIds(db, [editionId])
    const theirs = await db
      .selectFrom('immersion.offers')
      .select(['immersion.offers.id', 'hostId'])
      .where('editionId', '=', editionId)
      .where('status', '=', 'open')
      .where(takesPartNoMore(editionId, 'offers.hostId'))
      .orderBy('immersion.offers.id')
      .execute()
    for (const { id } of theirs.filter(({ hostId }) => !leads.includes(hostId))) {
      const offer = await lockOffer(db, id)
      if (offer.status === 'open' && !isOver(offer, now)) await callOffOffer(context, offer, null)
    }
  },
)
