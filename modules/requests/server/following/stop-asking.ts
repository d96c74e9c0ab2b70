import type { WorkContext } from '../../../../platform/server/context.ts'
import { closeRequest } from '../turns/close-request.ts'
import { lockRequest } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { takeTurn } from '../turns/take-turn.ts'

/** A request that waits for somebody who has left, or has no place any more: its end, and the next one's turn. */
export async function stopAsking(
  context: WorkContext,
  requestId: string,
  why: 'mentor-full' | 'mentor-left',
): Promise<void> {
  const { search, request } = await lockRequest(context.db, requestId)
  if (request.status !== 'sent') return
  const edition = await editionOfSearch(context.db, search.editionId)
  const left = await closeRequest(context, edition, search, request, why)
  await takeTurn(context, edition, left, { what: why, request })
}
