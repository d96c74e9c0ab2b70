import { action } from '../../../../platform/server/action.ts'
import { stepRehearsal, type RehearsalStep } from '../../contract.ts'
import { answeredBy } from './draw-question.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

/** The steps that go on by a button; the others by what is written. */
const after: Partial<Record<RehearsalStep, RehearsalStep>> = {
  ready: 'showing',
  showing: 'answering',
  answering: 'own',
}

export const stepRehearsalAction = action(stepRehearsal, async (context, { id, from }) => {
  const { db, now } = context
  const kept = await readRehearsal(db, id, true)
  const { step, relationshipId } = kept
  const to = after[step]
  if (step === 'over') throw context.refuse('rehearsal-over')
  // Both pressed at once: it goes on by one.
  if (from !== step) return { step }
  if (to === undefined) throw context.refuse('other-step')
  await db
    .updateTable('training.rehearsals')
    .set({
      step: to,
      stepSince: now,
      pausedAt: null,
      // What it is looked at for stays as it was when it began.
      ...(step === 'ready' && { rubric: JSON.stringify(kept.rubric) }),
      ...(step === 'answering' && { answered: JSON.stringify(answeredBy(kept, now)) }),
    })
    .where('id', '=', id)
    .execute()
  await tellRehearsal(context, relationshipId)
  return { step: to }
})
