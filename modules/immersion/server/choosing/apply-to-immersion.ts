import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { applyToImmersion } from '../../contract.ts'
import { hasPlaceLeft, isOpenToCandidates, takesPlace } from '../../rules.ts'
import { findOwnCandidacy, lockOffer } from '../state/kept-offer.ts'
import { tellHolders } from '../state/tell-holders.ts'

export const applyToImmersionAction = action(applyToImmersion, async (context, { id, motivation }) => {
  const { db, now, organisation, person } = context
  const offer = await lockOffer(db, id)
  if (offer.status === 'cancelled') throw context.refuse('offer-cancelled')
  if (offer.hostId === person.id) throw context.refuse('host-is-there')
  if (!isOpenToCandidates(offer, now)) throw context.refuse('applications-closed')
  const before = await findOwnCandidacy(db, id, person.id)
  if (before && takesPlace(before.state)) throw context.refuse('already-chosen')
  if (!hasPlaceLeft(offer) && before?.state !== 'candidate') throw context.refuse('all-places-given')
  if (before)
    await db
      .updateTable('immersion.candidacies')
      .set({
        motivation,
        ...(before.state !== 'candidate' && { state: 'candidate', saidAt: now, word: null }),
      })
      .where('id', '=', before.id)
      .execute()
  else
    await db
      .insertInto('immersion.candidacies')
      .values({
        organisationId: organisation.id,
        id: newId(now),
        offerId: id,
        personId: person.id,
        motivation,
        state: 'candidate',
        saidAt: now,
        passedOverOn: await passedOverOn(context, offer.editionId),
      })
      .execute()
  await tellHolders(context, offer)
  return {}
})

/** The day of the offer of this edition for which I was last not chosen, and went to none since. */
async function passedOverOn({ db, person }: Context, editionId: string): Promise<string | null> {
  const last = await db
    .selectFrom('immersion.candidacies')
    .innerJoin('immersion.offers', 'immersion.offers.id', 'immersion.candidacies.offerId')
    .select(['state', 'firstOn'])
    .where('editionId', '=', editionId)
    .where('personId', '=', person.id)
    .where('state', 'in', ['not-chosen', 'going', 'held'])
    .where('status', '=', 'open')
    .orderBy(sql`apply_by`, 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.state === 'not-chosen' ? last.firstOn : null
}
