import { action } from '../../../../platform/server/action.ts'
import { withdrawRequest } from '../../contract.ts'
import { whyNotTakeBackRequest } from '../../rules.ts'
import { closeRequest } from '../turns/close-request.ts'
import { lockRequest } from '../state/lock-search.ts'
import { readOwnSearch } from './read-own-searches.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { takeTurn } from '../turns/take-turn.ts'

/** What was sent is taken back, and the next has its turn; what was kept is struck from the list. */
export const withdrawRequestAction = action(withdrawRequest, async (context, { id }) => {
  const { search, request } = await lockRequest(context.db, id)
  const refusal = whyNotTakeBackRequest(request.status)
  if (refusal) throw context.refuse(refusal)
  const edition = await editionOfSearch(context.db, search.editionId)
  const left = await closeRequest(context, edition, search, request, 'by-asker')
  if (request.status === 'sent') await takeTurn(context, edition, left, { what: 'taken-back', request })
  return readOwnSearch(context, search.id)
})
