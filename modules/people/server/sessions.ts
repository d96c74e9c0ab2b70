import type { OpenContext } from '../../../platform/server/context.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { newId } from '../../../platform/server/id.ts'
import { sessionDays } from '../rules.ts'
import { newToken } from './tokens.ts'

/** Opens a session of the account on this device and hands its cookie to the answer. */
export async function openSession(context: OpenContext, accountId: string): Promise<void> {
  const { token, tokenHash } = newToken()
  const { now } = context
  const expiresAt = new Date(Date.parse(now) + sessionDays * 86_400_000).toISOString()
  await context.db
    .insertInto('people.sessions')
    .values({
      id: newId(now),
      accountId,
      tokenHash,
      device: context.caller.device,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    })
    .execute()
  context.setSession(token)
}

export async function closeSession(db: Db, accountId: string, sessionId: string, now: string): Promise<void> {
  await db
    .updateTable('people.sessions')
    .set({ revokedAt: now })
    .where('id', '=', sessionId)
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
    .execute()
}
