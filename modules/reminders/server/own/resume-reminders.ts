import { action } from '../../../../platform/server/action.ts'
import { resumeReminders } from '../../contract.ts'

export const resumeRemindersAction = action(resumeReminders, async ({ db }, { personId }) => {
  await db.deleteFrom('reminders.stopped').where('personId', '=', personId).execute()
  return {}
})
