import { action } from '../../../platform/server/action.ts'
import { listReminders } from '../contract.ts'
import { showReminders } from './show-reminders.ts'

export const listRemindersAction = action(listReminders, (context, { editionId }) =>
  showReminders(context, editionId),
)
