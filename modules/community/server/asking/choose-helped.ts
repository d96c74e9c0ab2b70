import { action } from '../../../../platform/server/action.ts'
import { chooseHelped } from '../../contract.ts'
import { lockThread } from '../state/lock-thread.ts'
import { tellCommunity } from '../state/tell-community.ts'

export const chooseHelpedAction = action(chooseHelped, async (context, { id, answerId }) => {
  const { db } = context
  const { editionId, kind } = await lockThread(db, id)
  if (kind !== 'question') throw context.refuse('no-question')
  if (answerId !== null) {
    const answer = await db
      .selectFrom('community.posts')
      .select('id')
      .where('id', '=', answerId)
      .where('threadId', '=', id)
      .where('id', '<>', id)
      .where('hiddenAt', 'is', null)
      .where('takenBackAt', 'is', null)
      .executeTakeFirst()
    if (!answer) throw context.refuse('no-such-answer')
  }
  await db.updateTable('community.threads').set({ helpedId: answerId }).where('id', '=', id).execute()
  await tellCommunity(context, editionId)
  return {}
})
