import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { hiddenMail } from '../mail/hidden-mail.ts'
import { keepWords } from '../state/keep-words.ts'
import type { lockPost } from '../state/lock-thread.ts'
import { recount } from '../state/recount.ts'
import { tellCommunity } from '../state/tell-community.ts'
import { closeReportsOf } from './close-reports-of.ts'

type Locked = Awaited<ReturnType<typeof lockPost>>

/** Out of sight of all but its author and the team, or in sight again; its author is told why, and the record keeps it. */
export async function hide(
  context: Context,
  { thread, post, isFirst }: Locked,
  { hidden, reason }: { readonly hidden: boolean; readonly reason: string },
): Promise<void> {
  const { db, now } = context
  await db
    .updateTable('community.posts')
    .set({ hiddenAt: hidden ? now : null, hiddenWhy: hidden ? reason : null })
    .where('id', '=', post.id)
    .execute()
  if (isFirst) await db.updateTable('community.threads').set({ hidden }).where('id', '=', post.id).execute()
  await keepWords(context, { threadId: thread.id, editionId: thread.editionId })
  await recount(db, thread.id)
  if (hidden) await closeReportsOf(context, post.id, reason)
  await noteAct(context, { thread, post }, hidden ? 'hidden' : 'shown', reason)
  const author = (await readPeople(db, [post.authorId])).get(post.authorId)
  const reader = author && readerOf(author, context.organisation)
  if (reader && hidden) await context.mail(hiddenMail(context, { reader, postId: post.id, thread, reason }))
  await tellCommunity(context, thread.editionId)
}

export async function noteAct(
  { db, now, organisation, person }: Context,
  { thread, post }: Pick<Locked, 'thread' | 'post'>,
  act: 'hidden' | 'shown' | 'kept',
  reason: string,
): Promise<void> {
  await db
    .insertInto('community.acts')
    .values({
      organisationId: organisation.id,
      id: newId(now),
      editionId: thread.editionId,
      threadId: thread.id,
      postId: post.id,
      personId: person.id,
      act,
      reason,
      actedAt: now,
    })
    .execute()
}
