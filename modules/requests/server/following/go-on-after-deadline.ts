import { listener } from '../../../../platform/server/facts.ts'
import { requestExpired } from '../facts.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { lockRequest } from '../state/lock-search.ts'
import { takeTurn } from '../turns/take-turn.ts'

/** The next has their turn, unless whoever looked has stopped meanwhile, or somebody is asked already. */
export const goOnAfterDeadline = listener(
  'go-on-after-deadline',
  requestExpired,
  async (context, { requestId }) => {
    const { search, request } = await lockRequest(context.db, requestId)
    if (search.status !== 'open' || search.wishes.some(({ status }) => status === 'sent')) return
    const edition = await editionOfSearch(context.db, search.editionId)
    await takeTurn(context, edition, search, { what: 'expired', request })
  },
)
