import { action } from '../../../../platform/server/action.ts'
import { showOwnMessageMails } from '../../contract.ts'

export const showOwnMessageMailsAction = action(showOwnMessageMails, async ({ db, person }) => {
  const stopped = await db
    .selectFrom('conversations.stopped')
    .select('stoppedAt')
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return { personId: person.id, stoppedAt: stopped?.stoppedAt ?? null }
})
