import { action } from '../../../platform/server/action.ts'
import { saveMailHour } from '../contract.ts'

export const saveMailHourAction = action(saveMailHour, async ({ db, person }, { mailHour }) => {
  await db.updateTable('people.people').set({ mailHour }).where('id', '=', person.id).execute()
  return { mailHour }
})
