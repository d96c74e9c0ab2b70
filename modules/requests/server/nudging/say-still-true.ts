import { action } from '../../../../platform/server/action.ts'
import { sayStillTrue } from '../../contract.ts'

/** What they wrote stands as it is; only the day changes. */
export const sayStillTrueAction = action(sayStillTrue, async ({ db, now, organisation }, { id }) => {
  await db
    .insertInto('requests.stillTrue')
    .values({ organisationId: organisation.id, enrolmentId: id, saidAt: now })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'enrolmentId']).doUpdateSet({ saidAt: now }),
    )
    .execute()
  return {}
})
