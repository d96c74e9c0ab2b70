import { action } from '../../../../platform/server/action.ts'
import { keepOfRehearsal } from '../../contract.ts'
import { readRehearsal } from './kept-rehearsal.ts'

export const keepOfRehearsalAction = action(keepOfRehearsal, async (context, { id, kept }) => {
  const { step } = await readRehearsal(context.db, id, true)
  if (step !== 'over') throw context.refuse('other-step')
  await context.db
    .updateTable('training.rehearsals')
    .set({ kept: kept === '' ? null : kept })
    .where('id', '=', id)
    .execute()
  return {}
})
