import { action } from '../../../../platform/server/action.ts'
import { withdrawCandidacy } from '../../contract.ts'
import { isOver } from '../../rules.ts'
import { findOwnCandidacy, lockOffer } from '../state/kept-offer.ts'
import { leaveOffer } from './leave-offer.ts'

export const withdrawCandidacyAction = action(withdrawCandidacy, async (context, { id }) => {
  const { db, now, person } = context
  const offer = await lockOffer(db, id)
  const own = await findOwnCandidacy(db, id, person.id)
  if (!own || own.state === 'withdrawn') throw context.refuse('not-a-candidate')
  if (isOver(offer, now)) throw context.refuse('offer-over')
  await leaveOffer(context, offer, own)
  return {}
})
