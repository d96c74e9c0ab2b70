import { randomInt } from 'node:crypto'
import { action } from '../../../../platform/server/action.ts'
import { drawQuestion } from '../../contract.ts'
import { secondsSince } from '../../rules.ts'
import { readRehearsal, tellRehearsal, type KeptRehearsal } from './kept-rehearsal.ts'

export const drawQuestionAction = action(drawQuestion, async (context, { id, questionId }) => {
  const { db, now } = context
  const kept = await readRehearsal(db, id, true)
  const { step, drawn, projectId, relationshipId } = kept
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
    .set({
      drawn: JSON.stringify([...drawn, chosen].slice(-60)),
      askedSince: kept.pausedAt ?? now,
      answered: JSON.stringify(answeredBy(kept, now)),
    })
    .where('id', '=', id)
    .execute()
  await tellRehearsal(context, relationshipId)
  return { questionId: chosen }
})

/** With the one that was asked until now. */
export function answeredBy({ drawn, answered, askedSince, pausedAt }: KeptRehearsal, now: string) {
  const last = drawn.at(-1)
  return last === undefined || askedSince === null
    ? answered
    : { ...answered, [last]: secondsSince(askedSince, pausedAt ?? now) }
}
