import { publicAction } from '../../../../platform/server/action.ts'
import { answerAgreement } from '../../contract.ts'
import { holdKey, refuseHeld } from '../jobs/let-hold-lapse.ts'
import { tellHost, tellVisitors } from '../mail/tell-of-immersion.ts'
import { lockOffer, readCandidacies } from '../state/kept-offer.ts'
import { tellHolders } from '../state/tell-holders.ts'
import { findAgreement } from './find-agreement.ts'

/** The address is erased with the answer. A no looks like silence to whoever waited. */
export const answerAgreementAction = publicAction(answerAgreement, async (context, { token, agrees }) => {
  const { db, now } = context
  const found = await findAgreement(db, token)
  if (!found) throw context.refuse('no-such-link')
  const offer = await lockOffer(db, found.offerId)
  const again = (await findAgreement(db, token))!
  if (again.answer !== null) throw context.refuse('already-answered')
  const candidacy = (await readCandidacies(db, [offer.id])).find(({ id }) => id === found.candidacyId)!
  if (offer.status !== 'open' || candidacy.state !== 'held' || candidacy.answerBy! <= now)
    throw context.refuse('agreement-over')
  await db
    .updateTable('immersion.agreements')
    .set({ answer: agrees ? 'yes' : 'no', answeredAt: now, email: null })
    .where('candidacyId', '=', candidacy.id)
    .execute()
  if (agrees) {
    await db
      .updateTable('immersion.candidacies')
      .set({ state: 'going', answerBy: null })
      .where('id', '=', candidacy.id)
      .execute()
    await context.forget(holdKey(candidacy.id))
    const { sequence } = await db
      .updateTable('immersion.offers')
      .set((row) => ({ sequence: row('sequence', '+', 1) }))
      .where('id', '=', offer.id)
      .returning('sequence')
      .executeTakeFirstOrThrow()
    await tellVisitors(context, { ...offer, sequence }, 'going', [candidacy])
    await tellHost(context, { ...offer, sequence }, 'host-going', [candidacy])
  } else await refuseHeld(context, offer, candidacy)
  await tellHolders(context, offer)
  return {}
})
