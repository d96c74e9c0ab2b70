import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { answerThread } from '../../contract.ts'
import { addWords, plainOf } from '../state/keep-words.ts'
import { lockThread } from '../state/lock-thread.ts'
import { mention } from '../state/mention.ts'
import { noteSeen } from '../state/note-seen.ts'
import { hasPostedEnough } from '../state/posts-today.ts'
import { recount } from '../state/recount.ts'
import { tellCommunity } from '../state/tell-community.ts'

export const answerThreadAction = action(answerThread, async (context, { id, body, links, mentions }) => {
  const { db, now, organisation, person } = context
  const thread = await lockThread(db, id)
  if (thread.hidden || thread.takenBack) throw context.refuse('thread-closed')
  if (await hasPostedEnough(context)) throw context.refuse('too-many-posts')
  const { editionId } = thread
  const postId = newId(now)
  const written = { title: '', body, links }
  await db
    .insertInto('community.posts')
    .values({
      organisationId: organisation.id,
      id: postId,
      threadId: id,
      authorId: person.id,
      body,
      links: JSON.stringify(links),
      plain: plainOf(written),
      writtenAt: now,
    })
    .execute()
  await addWords(context, { threadId: id, editionId }, written)
  await recount(db, id)
  await noteSeen(context, id)
  if (!(await mention(context, { threadId: id, editionId }, mentions)))
    throw context.refuse('mentions-stranger')
  await tellCommunity(context, editionId)
  return { postId }
})
