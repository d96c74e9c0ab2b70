import { action } from '../../../../platform/server/action.ts'
import { followThread } from '../../contract.ts'
import { lockThread } from '../state/lock-thread.ts'
import { tellCommunity } from '../state/tell-community.ts'

export const followThreadAction = action(followThread, async (context, { id, follows, isMyQuestionToo }) => {
  const { db, now, organisation, person } = context
  const { authorId, editionId } = await lockThread(db, id)
  if (isMyQuestionToo && authorId === person.id) throw context.refuse('own-question')
  const chosen = { follows: follows || isMyQuestionToo, sameQuestion: isMyQuestionToo }
  await db
    .insertInto('community.follows')
    .values({ organisationId: organisation.id, threadId: id, personId: person.id, seenAt: now, ...chosen })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'threadId', 'personId']).doUpdateSet(chosen),
    )
    .execute()
  await tellCommunity(context, editionId)
  return {}
})
