import { action } from '../../../../platform/server/action.ts'
import { resumeMessageMails } from '../../contract.ts'

export const resumeMessageMailsAction = action(resumeMessageMails, async ({ db }, { personId }) => {
  await db.deleteFrom('conversations.stopped').where('personId', '=', personId).execute()
  return {}
})
