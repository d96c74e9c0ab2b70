import type { WorkContext } from '../../../../platform/server/context.ts'
import { takesPlace } from '../../rules.ts'
import { freePlace } from '../jobs/let-hold-lapse.ts'
import { tellVisitors } from '../mail/tell-of-immersion.ts'
import type { KeptCandidacy, KeptOffer } from '../state/kept-offer.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** Of a locked offer: somebody is no candidate any more, and the place that they had is free. */
export async function leaveOffer(context: WorkContext, offer: KeptOffer, own: KeptCandidacy): Promise<void> {
  if (takesPlace(own.state)) {
    await freePlace(context, offer, own, 'withdrawn')
    if (own.state === 'going')
      await tellVisitors(context, { ...offer, sequence: offer.sequence + 1 }, 'left', [own])
  } else
    await context.db
      .updateTable('immersion.candidacies')
      .set({ state: 'withdrawn' })
      .where('id', '=', own.id)
      .execute()
  await tellHolders(context, offer)
}
