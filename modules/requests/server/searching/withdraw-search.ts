import { action } from '../../../../platform/server/action.ts'
import { withdrawSearch } from '../../contract.ts'
import { whyNotStop } from '../../rules.ts'
import { closeAll } from '../turns/close-request.ts'
import { lockSearch } from '../state/lock-search.ts'
import { readOwnSearch } from './read-own-searches.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { setSearch } from '../state/set-search.ts'

/** Looks no more: no reason is asked, and whoever had read it is told. */
export const withdrawSearchAction = action(withdrawSearch, async (context, { id }) => {
  const search = await lockSearch(context.db, id)
  const refusal = whyNotStop(search.status)
  if (refusal) throw context.refuse(refusal)
  const edition = await editionOfSearch(context.db, search.editionId)
  await closeAll(context, edition, search, 'by-asker')
  await setSearch(context, search, 'withdrawn')
  return readOwnSearch(context, id)
})
