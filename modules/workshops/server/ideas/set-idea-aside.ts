import { action } from '../../../../platform/server/action.ts'
import { setIdeaAside } from '../../contract.ts'
import { tellIdeas } from './note-ask.ts'

export const setIdeaAsideAction = action(setIdeaAside, async (context, { id }) => {
  const idea = await context.db
    .updateTable('workshops.ideas')
    .set({ closedAt: context.now })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .returning('editionId')
    .executeTakeFirst()
  if (!idea) throw context.refuse('idea-closed')
  await tellIdeas(context, idea.editionId)
  return {}
})
