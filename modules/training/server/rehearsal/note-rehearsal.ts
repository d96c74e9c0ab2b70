import { action } from '../../../../platform/server/action.ts'
import { noteRehearsal } from '../../contract.ts'

/** Told to no other screen: nobody else reads them. */
export const noteRehearsalAction = action(noteRehearsal, async ({ db }, { id, notes }) => {
  await db.updateTable('training.rehearsals').set({ notes }).where('id', '=', id).execute()
  return {}
})
