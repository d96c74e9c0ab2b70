import { action } from '../../../../platform/server/action.ts'
import { withdrawCandidacy } from '../../contract.ts'
import { isOver, takesPlace } from '../../rules.ts'
import { freePlace } from '../jobs/let-hold-lapse.ts'
import { tellVisitors } from '../mail/tell-of-immersion.ts'
import { findOwnCandidacy, lockOffer } from '../state/kept-offer.ts'
import { tellHolders } from '../state/tell-holders.ts'

export const withdrawCandidacyAction = action(withdrawCandidacy, async (context, { id }) => {
  const { db, now, person } = context
  const offer = await lockOffer(db, id)
  const own = await findOwnCandidacy(db, id, person.id)
  if (!own || own.state === 'withdrawn') throw context.refuse('not-a-candidate')
  if (isOver(offer, now)) throw context.refuse('offer-over')
  if (takesPlace(own.state)) {
    await freePlace(context, offer, own, 'withdrawn')
    if (own.state === 'going')
      await tellVisitors(context, { ...offer, sequence: offer.sequence + 1 }, 'left', [own])
  } else
    await db
      .updateTable('immersion.candidacies')
      .set({ state: 'withdrawn' })
      .where('id', '=', own.id)
      .execute()
  await tellHolders(context, offer)
  return {}
})
