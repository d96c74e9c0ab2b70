import { action } from '../../../../platform/server/action.ts'
import { reviewQuestion } from '../../contract.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

export const reviewQuestionAction = action(
  reviewQuestion,
  async (context, { id, questionId, toReview: comesBack }) => {
    const { step, drawn, toReview, relationshipId } = await readRehearsal(context.db, id, true)
    if (step === 'over') throw context.refuse('rehearsal-over')
    if (!drawn.includes(questionId)) throw context.refuse('not-asked')
    const others = toReview.filter((one) => one !== questionId)
    await context.db
      .updateTable('training.rehearsals')
      .set({ toReview: JSON.stringify(comesBack ? [...others, questionId] : others) })
      .where('id', '=', id)
      .execute()
    await tellRehearsal(context, relationshipId)
    return {}
  },
)
