import { action } from '../../../../platform/server/action.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { askForOne } from '../../../workshops/server/index.ts'
import { askWorkshopOfThread } from '../../contract.ts'
import { lockThread } from '../state/lock-thread.ts'
import { tellCommunity } from '../state/tell-community.ts'

/** The edition is locked before the thread, as everywhere. */
export const askWorkshopAction = action(askWorkshopOfThread, async (context, { id, title }) => {
  const { db } = context
  const { editionId } = await db
    .selectFrom('community.threads')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if ((await readEditionFrame(db, editionId)).workshops === null) throw context.refuse('no-workshops')
  const idea = await askForOne(context, { editionId, title })
  const thread = await lockThread(db, id)
  if (thread.hidden || thread.takenBack) throw context.refuse('thread-closed')
  await db.updateTable('community.threads').set({ workshopIdeaId: idea.id }).where('id', '=', id).execute()
  await tellCommunity(context, editionId)
  return { asks: idea.asks }
})
