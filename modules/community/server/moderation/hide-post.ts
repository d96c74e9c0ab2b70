import { action } from '../../../../platform/server/action.ts'
import { hidePost, showModeration } from '../../contract.ts'
import { lockPost } from '../state/lock-thread.ts'
import { tellCommunity } from '../state/tell-community.ts'
import { hide } from './hide.ts'

export const hidePostAction = action(hidePost, async (context, { id, hidden, reason }) => {
  const locked = await lockPost(context.db, id)
  const { post, thread } = locked
  if (post.authorId === context.person.id) throw context.refuse('own-post')
  if (post.takenBackAt !== null) throw context.refuse('taken-back')
  if ((post.hiddenAt !== null) === hidden) throw context.refuse('already-so')
  await hide(context, locked, { hidden, reason })
  await tellCommunity(context, thread.editionId, [showModeration])
  return {}
})
