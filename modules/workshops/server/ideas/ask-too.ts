import { action } from '../../../../platform/server/action.ts'
import { askToo } from '../../contract.ts'
import { countAsks, noteAsk, tellIdeas } from './note-ask.ts'

export const askTooAction = action(askToo, async (context, { id, asks }) => {
  const { db, person } = context
  const idea = await db
    .selectFrom('workshops.ideas')
    .select(['editionId', 'closedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (idea.closedAt !== null) throw context.refuse('idea-closed')
  if (asks) await noteAsk(context, id)
  else
    await db.deleteFrom('workshops.asks').where('ideaId', '=', id).where('personId', '=', person.id).execute()
  const left = await countAsks(db, id)
  // An idea that nobody asks for any more is none.
  if (left === 0) await db.deleteFrom('workshops.ideas').where('id', '=', id).execute()
  await tellIdeas(context, idea.editionId)
  return { asks: left }
})
