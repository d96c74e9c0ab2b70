import type { WorkContext } from '../../../../platform/server/context.ts'
import { requestExpired } from '../facts.ts'
import { mailToMentor } from '../mail/mail-to-mentor.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'
import type { LockedSearch, Wish } from '../state/lock-search.ts'

/** No answer came in time: whoever was silent is asked once why, and the turn goes on. */
export async function expireRequest(
  context: WorkContext,
  edition: EditionThatAsks,
  search: LockedSearch,
  request: Wish,
): Promise<void> {
  await context.db
    .updateTable('requests.requests')
    .set({ status: 'expired', closedAt: context.now })
    .where('id', '=', request.id)
    .execute()
  await mailToMentor(context, { kind: 'expired', edition, search, request })
  await context.announce(requestExpired, { requestId: request.id, editionId: edition.id })
}
