import { action } from '../../../../platform/server/action.ts'
import { pauseRehearsal } from '../../contract.ts'
import { shiftedBy } from '../../rules.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

export const pauseRehearsalAction = action(pauseRehearsal, async (context, { id, paused }) => {
  const { db, now } = context
  const { step, stepSince, askedSince, pausedAt, relationshipId } = await readRehearsal(db, id, true)
  if (step === 'over') throw context.refuse('rehearsal-over')
  if (step !== 'showing' && step !== 'answering') throw context.refuse('other-step')
  if (paused === (pausedAt !== null)) return {}
  await db
    .updateTable('training.rehearsals')
    .set(
      pausedAt === null
        ? { pausedAt: now }
        : {
            pausedAt: null,
            stepSince: shiftedBy(stepSince, pausedAt, now),
            askedSince: askedSince && shiftedBy(askedSince, pausedAt, now),
          },
    )
    .where('id', '=', id)
    .execute()
  await tellRehearsal(context, relationshipId)
  return {}
})
