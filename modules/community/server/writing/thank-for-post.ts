import { action } from '../../../../platform/server/action.ts'
import { showThread, thankForPost } from '../../contract.ts'
import { lockPost } from '../state/lock-thread.ts'
import { tellCommunity } from '../state/tell-community.ts'

/** Once each, however often one taps. */
export const thankForPostAction = action(thankForPost, async (context, { id, thanks }) => {
  const { db, now, organisation, person } = context
  const { thread, post } = await lockPost(db, id)
  if (post.authorId === person.id) throw context.refuse('own-post')
  if (post.takenBackAt !== null) throw context.refuse('taken-back')
  if (thanks)
    await db
      .insertInto('community.thanks')
      .values({ organisationId: organisation.id, postId: id, personId: person.id, thankedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await db
      .deleteFrom('community.thanks')
      .where('postId', '=', id)
      .where('personId', '=', person.id)
      .execute()
  await tellCommunity(context, thread.editionId, [showThread])
  return {}
})
