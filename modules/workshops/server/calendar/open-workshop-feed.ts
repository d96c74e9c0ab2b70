import { action } from '../../../../platform/server/action.ts'
import { newToken } from '../../../people/server/index.ts'
import { openWorkshopFeed } from '../../contract.ts'

export const openWorkshopFeedAction = action(openWorkshopFeed, async (context, { editionId }) => {
  const { db, organisation, person, now, publicUrl } = context
  const { token, tokenHash } = newToken()
  await db
    .insertInto('workshops.feeds')
    .values({ organisationId: organisation.id, editionId, personId: person.id, tokenHash, openedAt: now })
    .onConflict((same) =>
      same.columns(['organisationId', 'editionId', 'personId']).doUpdateSet({ tokenHash, openedAt: now }),
    )
    .execute()
  return { url: `${publicUrl}/api/${organisation.slug}/workshop-feeds/${token}.ics` }
})
