import { action } from '../../../../platform/server/action.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { showImmersions } from '../../contract.ts'
import { asShown } from '../state/as-shown.ts'
import { asksManager, kept, readCandidacies } from '../state/kept-offer.ts'
import { readAccounts } from '../state/read-accounts.ts'

export const showImmersionsAction = action(showImmersions, async (context, { editionId }) => {
  const { db } = context
  const leads = await isLead(context, editionId)
  const offers = (
    await db
      .selectFrom('immersion.offers')
      .selectAll()
      .where('editionId', '=', editionId)
      .orderBy('firstOn')
      .orderBy('id')
      .execute()
  ).map(kept)
  const candidacies = await readCandidacies(
    db,
    offers.map(({ id }) => id),
  )
  return {
    leads,
    asksManager: await asksManager(db, editionId),
    offers: await asShown(context, offers, candidacies, leads),
    accounts: await readAccounts(context, offers, candidacies, leads),
  }
})
