import { action } from '../../../../platform/server/action.ts'
import { tellImmersion } from '../../contract.ts'
import { whyNotTell } from '../../rules.ts'
import { readOffer } from '../state/kept-offer.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** Said again, it changes what was said. */
export const tellImmersionAction = action(tellImmersion, async (context, { candidacyId, ...report }) => {
  const { db, now, organisation, person } = context
  const { offerId, personId } = await db
    .selectFrom('immersion.candidacies')
    .select(['offerId', 'personId'])
    .where('id', '=', candidacyId)
    .executeTakeFirstOrThrow()
  const offer = await readOffer(db, offerId)
  const refusal = whyNotTell(offer, report, now)
  if (refusal) throw context.refuse(refusal)
  await db
    .insertInto('immersion.reports')
    .values({
      organisationId: organisation.id,
      candidacyId,
      side: person.id === personId ? 'visitor' : 'host',
      ...report,
      saidAt: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'candidacyId', 'side']).doUpdateSet({ ...report, saidAt: now }),
    )
    .execute()
  await tellHolders(context, offer)
  return {}
})
