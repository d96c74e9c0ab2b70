import { action } from '../../../../platform/server/action.ts'
import { sayUseful } from '../../contract.ts'
import { lockSearch } from '../state/lock-search.ts'
import { readOwnSearch } from '../searching/read-own-searches.ts'
import { refuseUnlessOver } from './refuse-unless-over.ts'

/** One tap, right after the hour. */
export const sayUsefulAction = action(sayUseful, async (context, { id, useful }) => {
  const { db, now } = context
  await lockSearch(db, id)
  await refuseUnlessOver(context, id)
  await db.updateTable('requests.searches').set({ useful, usefulAt: now }).where('id', '=', id).execute()
  return readOwnSearch(context, id)
})
