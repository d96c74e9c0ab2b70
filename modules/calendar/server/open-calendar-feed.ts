import { action } from '../../../platform/server/action.ts'
import { newToken } from '../../people/server/index.ts'
import { openCalendarFeed } from '../contract.ts'

export const openCalendarFeedAction = action(openCalendarFeed, async (context) => {
  const { db, organisation, person, now, publicUrl } = context
  const { token, tokenHash } = newToken()
  await db
    .insertInto('calendar.feeds')
    .values({ organisationId: organisation.id, personId: person.id, tokenHash, openedAt: now })
    .onConflict((same) =>
      same.columns(['organisationId', 'personId']).doUpdateSet({ tokenHash, openedAt: now }),
    )
    .execute()
  return { url: `${publicUrl}/api/${organisation.slug}/calendar-feeds/${token}.ics` }
})
