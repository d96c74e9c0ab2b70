import { action } from '../../../../platform/server/action.ts'
import { removeBusyFeed } from '../../contract.ts'
import { readOwnWeek } from '../week/own-week.ts'

/** The address and what was read of it are gone at once. */
export const removeBusyFeedAction = action(removeBusyFeed, async (context) => {
  await context.db
    .updateTable('meetings.weeks')
    .set({ feedAddress: null, feedDueAt: null, feedReadAt: null, feedTrouble: null })
    .set({ feedSpans: '[]', feedPartly: false })
    .where('personId', '=', context.person.id)
    .execute()
  return readOwnWeek(context)
})
