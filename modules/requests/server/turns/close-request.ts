import type { WorkContext } from '../../../../platform/server/context.ts'
import type { ClosedWhy } from '../../contract.ts'
import { stopFollowing } from '../jobs/follow-request.ts'
import { mailToMentor, mailKeysOf } from '../mail/mail-to-mentor.ts'
import type { LockedSearch, Wish } from '../state/lock-search.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'

/** Ends a request of a locked search without an answer of whoever was asked. Who has read it is told in a line; gives what is left. */
export async function closeRequest(
  context: WorkContext,
  edition: EditionThatAsks,
  search: LockedSearch,
  request: Wish,
  why: ClosedWhy,
): Promise<LockedSearch> {
  const { db, now } = context
  await db
    .updateTable('requests.requests')
    .set({ status: 'withdrawn', closedWhy: why, closedAt: now })
    .where('id', '=', request.id)
    .execute()
  if (request.status === 'sent') {
    await stopFollowing(context, request.id)
    const unread = await context.takeBackMail(mailKeysOf(request.id))
    const hasRead = !unread.includes(mailKeysOf(request.id)[0]!)
    // Who left, or took their last person, knows it; who was asked by somebody who looks no more does not.
    if (hasRead && why !== 'mentor-left' && why !== 'mentor-full')
      await mailToMentor(context, { kind: 'gone', edition, search, request })
  }
  return {
    ...search,
    wishes: search.wishes.map((wish) =>
      wish.id === request.id ? { ...wish, status: 'withdrawn' as const } : wish,
    ),
  }
}

/** Ends all that still waits or is kept. */
export async function closeAll(
  context: WorkContext,
  edition: EditionThatAsks,
  search: LockedSearch,
  why: ClosedWhy,
): Promise<LockedSearch> {
  let left = search
  for (const wish of search.wishes)
    if (wish.status === 'sent' || wish.status === 'kept')
      left = await closeRequest(context, edition, left, wish, why)
  return left
}
