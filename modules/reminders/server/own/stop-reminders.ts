import { action } from '../../../../platform/server/action.ts'
import { stopReminders } from '../../contract.ts'

export const stopRemindersAction = action(stopReminders, async ({ db, organisation, now }, { personId }) => {
  await db
    .insertInto('reminders.stopped')
    .values({ organisationId: organisation.id, personId, stoppedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return {}
})
