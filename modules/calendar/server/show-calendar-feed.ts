import { action } from '../../../platform/server/action.ts'
import { showCalendarFeed } from '../contract.ts'

export const showCalendarFeedAction = action(showCalendarFeed, async ({ db, person }) => {
  const feed = await db
    .selectFrom('calendar.feeds')
    .select('openedAt')
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return { openedAt: feed?.openedAt ?? null }
})
