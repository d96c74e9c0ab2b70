import type { WorkContext } from '../../../../platform/server/context.ts'
import { hasDeclined } from '../../../relationships/server/index.ts'
import { closeAll } from '../turns/close-request.ts'
import type { LockedSearch } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { setSearch } from '../state/set-search.ts'
import { takeTurn } from '../turns/take-turn.ts'
import { standsNow } from '../state/stands-now.ts'

/** A yes without an agreement: over where whoever asked said no or nothing; else the next of the wishes has its turn. */
export async function noAgreement(
  context: WorkContext,
  search: LockedSearch,
  how: 'declined' | 'lapsed' | 'withdrawn',
): Promise<void> {
  const { db, now } = context
  const edition = await editionOfSearch(db, search.editionId)
  const byAsker =
    how === 'lapsed' ||
    (how === 'declined' && (await hasDeclined(db, search.relationshipId!, search.personId)))
  const accepted = search.wishes.find(({ status }) => status === 'accepted')
  if (accepted)
    await db
      .updateTable('requests.requests')
      .set({ status: 'withdrawn', closedWhy: byAsker ? 'by-asker' : 'not-agreed', closedAt: now })
      .where('id', '=', accepted.id)
      .execute()
  const left = accepted ? standsNow(search, accepted, 'withdrawn') : search
  if (byAsker) {
    await closeAll(context, edition, left, 'by-asker')
    await setSearch(context, left, 'withdrawn')
    return
  }
  await takeTurn(context, edition, left, { what: 'not-agreed', request: accepted ?? null })
}
