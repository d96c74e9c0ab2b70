import { action } from '../../../../platform/server/action.ts'
import { stopMessageMails } from '../../contract.ts'

export const stopMessageMailsAction = action(
  stopMessageMails,
  async ({ db, organisation, now }, { personId }) => {
    await db
      .insertInto('conversations.stopped')
      .values({ organisationId: organisation.id, personId, stoppedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return {}
  },
)
