import { openAction } from '../../../platform/server/action.ts'
import { openSessionByLink } from '../contract.ts'
import { whyNotOpenSession } from '../rules.ts'
import { openSession } from './sessions.ts'
import { hashToken } from './tokens.ts'

export const openSessionByLinkAction = openAction(openSessionByLink, async (context, { token }) => {
  const { db, now } = context
  // Locked before the question: two clicks on one link open one session.
  const link = await db
    .selectFrom('people.signInLinks')
    .select(['id', 'accountId', 'returnTo', 'usedAt', 'expiresAt'])
    .where('tokenHash', '=', hashToken(token))
    .where('purpose', '=', 'sign-in')
    .forUpdate()
    .executeTakeFirst()
  const refusal = whyNotOpenSession(link, now)
  if (refusal) throw context.refuse(refusal)

  const { id, accountId, returnTo } = link!
  await db.updateTable('people.signInLinks').set({ usedAt: now }).where('id', '=', id).execute()
  await db
    .updateTable('people.accounts')
    .set({ provedAt: now })
    .where('id', '=', accountId!)
    .where('provedAt', 'is', null)
    .execute()
  await openSession(context, accountId!)
  return { returnTo }
})
