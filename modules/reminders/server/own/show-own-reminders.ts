import { action } from '../../../../platform/server/action.ts'
import { showOwnReminders } from '../../contract.ts'

export const showOwnRemindersAction = action(showOwnReminders, async ({ db, person }) => {
  const stopped = await db
    .selectFrom('reminders.stopped')
    .select('stoppedAt')
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return { personId: person.id, stoppedAt: stopped?.stoppedAt ?? null }
})
