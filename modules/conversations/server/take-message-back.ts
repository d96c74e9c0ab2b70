import { action } from '../../../platform/server/action.ts'
import { takeMessageBack } from '../contract.ts'

export const takeMessageBackAction = action(takeMessageBack, async ({ db, now }, { id }) => {
  await db
    .updateTable('conversations.messages')
    .set({ text: '', takenBackAt: now })
    .where('id', '=', id)
    .where('takenBackAt', 'is', null)
    .execute()
  return {}
})
