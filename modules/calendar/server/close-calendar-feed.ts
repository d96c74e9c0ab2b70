import { action } from '../../../platform/server/action.ts'
import { closeCalendarFeed } from '../contract.ts'

export const closeCalendarFeedAction = action(closeCalendarFeed, async ({ db, person }) => {
  await db.deleteFrom('calendar.feeds').where('personId', '=', person.id).execute()
  return { openedAt: null }
})
