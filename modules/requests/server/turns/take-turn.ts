import type { WorkContext } from '../../../../platform/server/context.ts'
import { endOfWishes, nextTurn } from '../../rules.ts'
import { mailToAsker, type WhatCame } from '../mail/mail-to-asker.ts'
import { setSearch } from '../state/set-search.ts'
import type { LockedSearch } from '../state/lock-search.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'
import { sendRequest } from './send-request.ts'
import { someoneIsFree, whyNotNow } from '../state/whom-to-ask.ts'

/**
 * The next of the wishes has its turn, or the search has its honest end; whoever asked reads which, with what came before.
 * `search` is locked, and its wishes are as they stand.
 */
export async function takeTurn(
  context: WorkContext,
  edition: EditionThatAsks,
  search: LockedSearch,
  came: WhatCame,
): Promise<void> {
  const { db, now } = context
  const kept = search.wishes.filter(({ status }) => status === 'kept')
  const whyNot = await whyNotNow(
    context,
    edition.id,
    kept.map(({ mentorEnrolmentId }) => mentorEnrolmentId),
  )
  const { next, passed } = nextTurn(search.wishes, ({ mentorEnrolmentId }) => whyNot(mentorEnrolmentId))
  for (const { wish, why } of passed)
    await db
      .updateTable('requests.requests')
      .set({ status: 'passed-over', closedWhy: why, closedAt: now })
      .where('id', '=', wish.id)
      .execute()
  if (next) {
    const sent = await sendRequest(context, edition, search, next)
    if (search.status !== 'open') await setSearch(context, search, 'open')
    await mailToAsker(context, { came, edition, search, next: sent, end: null })
    return
  }
  const end = endOfWishes(await someoneIsFree(context, edition.id))
  await setSearch(context, search, end)
  await mailToAsker(context, { came, edition, search, next: null, end })
}
