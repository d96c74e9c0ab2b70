import { randomInt } from 'node:crypto'
import { action } from '../../../../platform/server/action.ts'
import { drawQuestion } from '../../contract.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

export const drawQuestionAction = action(drawQuestion, async (context, { id, questionId }) => {
  const { db } = context
  const { step, drawn, projectId, relationshipId } = await readRehearsal(db, id, true)
  if (step === 'over') throw context.refuse('rehearsal-over')
  if (step !== 'answering') throw context.refuse('other-step')
  const bank = await db
    .selectFrom('training.questions')
    .select('id')
    .where('projectId', '=', projectId)
    .orderBy('id')
    .execute()
  const asked = bank.filter((one) => questionId === null || one.id === questionId)
  const fresh = asked.filter((one) => !drawn.includes(one.id))
  const from = fresh.length > 0 ? fresh : asked
  if (from.length === 0) throw context.refuse('no-question')
  const chosen = from[randomInt(from.length)]!.id
  await db
    .updateTable('training.rehearsals')
    .set({ drawn: JSON.stringify([...drawn, chosen].slice(-60)) })
    .where('id', '=', id)
    .execute()
  await tellRehearsal(context, relationshipId)
  return { questionId: chosen }
})
