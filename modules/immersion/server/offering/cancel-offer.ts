import { action } from '../../../../platform/server/action.ts'
import { cancelOffer } from '../../contract.ts'
import { whyNotChange } from '../../rules.ts'
import { tellHost } from '../mail/tell-of-immersion.ts'
import { lockOffer } from '../state/kept-offer.ts'
import { callOffOffer } from './call-off-offer.ts'

/** A team that calls it off itself tells its host too. */
export const cancelOfferAction = action(cancelOffer, async (context, { id, word }) => {
  const before = await lockOffer(context.db, id)
  const refusal = whyNotChange(before, context.now)
  if (refusal) throw context.refuse(refusal)
  const offer = await callOffOffer(context, before, word === '' ? null : word)
  if (before.hostId !== context.person.id) await tellHost(context, offer, 'host-cancelled', [])
  return {}
})
