import { action } from '../../../../platform/server/action.ts'
import { addQuestion } from '../../contract.ts'
import { keepQuestions } from './keep-questions.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

export const addQuestionAction = action(
  addQuestion,
  async (context, { id: rehearsalId, text, askedByJury }) => {
    const { projectId, relationshipId } = await readRehearsal(context.db, rehearsalId)
    const [id] = await keepQuestions(context, { projectId, texts: [text], askedByJury })
    if (id === undefined) throw context.refuse('enough-questions')
    await tellRehearsal(context, relationshipId)
    return { id }
  },
)
