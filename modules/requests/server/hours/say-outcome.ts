import { action } from '../../../../platform/server/action.ts'
import { sayOutcome } from '../../contract.ts'
import { lockSearch } from '../state/lock-search.ts'
import { readOwnSearch } from '../searching/read-own-searches.ts'
import { refuseUnlessOver } from './refuse-unless-over.ts'

/** In one's own words, for the team. */
export const sayOutcomeAction = action(sayOutcome, async (context, { id, outcome }) => {
  const { db, now } = context
  await lockSearch(db, id)
  await refuseUnlessOver(context, id)
  await db.updateTable('requests.searches').set({ outcome, outcomeAt: now }).where('id', '=', id).execute()
  return readOwnSearch(context, id)
})
