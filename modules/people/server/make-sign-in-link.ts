import type { Db } from '../../../platform/server/database/index.ts'
import { newId } from '../../../platform/server/id.ts'
import { signInLinkMinutes } from '../rules.ts'
import { newToken } from './tokens.ts'

export type LinkToMake = {
  readonly accountId: string
  readonly returnTo: string | null
  readonly now: string
}

/** A path that opens one session of the account, once, for a quarter of an hour; of it we keep only the hash. */
export async function makeSignInLink(
  db: Db,
  { accountId, returnTo, now }: LinkToMake,
): Promise<{ id: string; path: string; expiresAt: string }> {
  const { token, tokenHash } = newToken()
  const id = newId(now)
  const expiresAt = new Date(Date.parse(now) + signInLinkMinutes * 60_000).toISOString()
  await db
    .insertInto('people.signInLinks')
    .values({ id, tokenHash, purpose: 'sign-in', accountId, returnTo, createdAt: now, expiresAt })
    .execute()
  return { id, path: `/sign-in/link#${token}`, expiresAt }
}
