import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { addQuestion } from '../../contract.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

/** A longer bank is read by nobody. */
const mostQuestions = 200

export const addQuestionAction = action(addQuestion, async (context, { id: rehearsalId, text }) => {
  const { db, now, organisation, person } = context
  const { projectId, relationshipId } = await readRehearsal(db, rehearsalId)
  const { count } = await db
    .selectFrom('training.questions')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('projectId', '=', projectId)
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostQuestions) throw context.refuse('enough-questions')
  const id = newId(now)
  await db
    .insertInto('training.questions')
    .values({ organisationId: organisation.id, id, projectId, text, byPerson: person.id, addedAt: now })
    .execute()
  await tellRehearsal(context, relationshipId)
  return { id }
})
