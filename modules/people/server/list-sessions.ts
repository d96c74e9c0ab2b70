import { openAction } from '../../../platform/server/action.ts'
import { listSessions } from '../contract.ts'

export const listSessionsAction = openAction(listSessions, async ({ db, account, now }) => {
  const sessions = await db
    .selectFrom('people.sessions')
    .select(['id', 'device', 'createdAt', 'lastSeenAt'])
    .where('accountId', '=', account!.id)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .execute()
  return { sessions: sessions.map((session) => ({ ...session, current: session.id === account!.sessionId })) }
})
