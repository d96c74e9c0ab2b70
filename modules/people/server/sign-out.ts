import { openAction } from '../../../platform/server/action.ts'
import { signOut } from '../contract.ts'
import { closeSession } from './sessions.ts'

export const signOutAction = openAction(signOut, async (context) => {
  const { db, account, now } = context
  if (account?.sessionId) await closeSession(db, account.id, account.sessionId, now)
  context.setSession(null)
  return {}
})
