import type { WorkContext } from '../../../../platform/server/context.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'
import { hoursLater } from '../../rules.ts'
import { followFrom } from '../jobs/follow-request.ts'
import { mailToMentor } from '../mail/mail-to-mentor.ts'
import type { LockedSearch, Wish } from '../state/lock-search.ts'

/** It is somebody's turn: they are written to, and have until then. */
export async function sendRequest(
  context: WorkContext,
  edition: EditionThatAsks,
  search: LockedSearch,
  wish: Wish,
): Promise<Wish> {
  const { db, now } = context
  const answerBy = hoursLater(now, edition.requests.answerWithinHours)
  const sent: Wish = { ...wish, status: 'sent', sentAt: now, answerBy }
  await db
    .updateTable('requests.requests')
    .set({ status: 'sent', sentAt: now, answerBy })
    .where('id', '=', wish.id)
    .execute()
  await mailToMentor(context, { kind: 'asked', edition, search, request: sent })
  await followFrom(context, edition.requests, sent)
  return sent
}
