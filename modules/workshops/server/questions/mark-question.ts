import { action } from '../../../../platform/server/action.ts'
import { markQuestion } from '../../contract.ts'
import { readWorkshop } from '../state/kept-workshop.ts'
import { tellQuestions } from './tell-questions.ts'

export const markQuestionAction = action(markQuestion, async (context, { questionId, hidden, answered }) => {
  const { db, now } = context
  const question = await db
    .updateTable('workshops.questions')
    .set({ hiddenAt: hidden ? now : null, answeredAt: answered ? now : null })
    .where('id', '=', questionId)
    .returning(['workshopId', 'personId'])
    .executeTakeFirstOrThrow()
  await tellQuestions(context, await readWorkshop(db, question.workshopId), question.personId)
  return {}
})
