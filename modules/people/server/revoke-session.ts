import { openAction } from '../../../platform/server/action.ts'
import { revokeSession } from '../contract.ts'
import { closeSession } from './sessions.ts'

export const revokeSessionAction = openAction(revokeSession, async (context, { id }) => {
  const { db, account, now } = context
  await closeSession(db, account!.id, id, now)
  if (id === account!.sessionId) context.setSession(null)
  return {}
})
