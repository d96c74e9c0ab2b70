import { action } from '../../../../platform/server/action.ts'
import { takePostBack } from '../../contract.ts'
import { keepWords } from '../state/keep-words.ts'
import { lockPost } from '../state/lock-thread.ts'
import { recount } from '../state/recount.ts'
import { tellCommunity } from '../state/tell-community.ts'

/** What was copied into a report stays with its readers. */
export const takePostBackAction = action(takePostBack, async (context, { id }) => {
  const { db, now } = context
  const { thread, post, isFirst } = await lockPost(db, id)
  if (post.takenBackAt !== null) throw context.refuse('taken-back')
  await db
    .updateTable('community.posts')
    .set({ body: '', links: '[]', plain: '', takenBackAt: now, revision: post.revision + 1 })
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('community.wordings').where('postId', '=', id).execute()
  await db.deleteFrom('community.thanks').where('postId', '=', id).execute()
  if (isFirst)
    await db
      .updateTable('community.threads')
      .set({ title: '', takenBack: true })
      .where('id', '=', id)
      .execute()
  await keepWords(context, { threadId: thread.id, editionId: thread.editionId })
  await recount(db, thread.id)
  await tellCommunity(context, thread.editionId)
  return {}
})
