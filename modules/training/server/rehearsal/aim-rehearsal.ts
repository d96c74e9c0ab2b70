import { action } from '../../../../platform/server/action.ts'
import { aimRehearsal } from '../../contract.ts'
import { knownLevels } from '../../rules.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

export const aimRehearsalAction = action(aimRehearsal, async (context, { id, aim, levels }) => {
  const { step, rubric, relationshipId } = await readRehearsal(context.db, id, true)
  if (step === 'over') throw context.refuse('rehearsal-over')
  if (step !== 'ready') throw context.refuse('other-step')
  await context.db
    .updateTable('training.rehearsals')
    .set({ aim, beforeLevels: JSON.stringify(knownLevels(rubric, levels)) })
    .where('id', '=', id)
    .execute()
  await tellRehearsal(context, relationshipId)
  return {}
})
