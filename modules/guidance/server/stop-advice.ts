import { action } from '../../../platform/server/action.ts'
import { stopAdvice } from '../contract.ts'

export const stopAdviceAction = action(stopAdvice, async ({ db, organisation, now }, { personId }) => {
  await db
    .insertInto('guidance.stopped')
    .values({ organisationId: organisation.id, personId, stoppedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return {}
})
