import { hash } from '@node-rs/argon2'
import { openStepwiseAction } from '../../../platform/server/action.ts'
import { setPassword } from '../contract.ts'
import { whyNotPassword } from '../rules.ts'

export const setPasswordAction = openStepwiseAction(setPassword, async (steps, { password }) => {
  const account = steps.account!
  const { email } = await steps.transaction(({ db }) =>
    db.selectFrom('people.accounts').select('email').where('id', '=', account.id).executeTakeFirstOrThrow(),
  )
  const refusal = whyNotPassword(password, email)
  if (refusal) throw steps.refuse(refusal)
  const passwordHash = await hash(password)
  await steps.transaction(async ({ db, now }) => {
    await db.updateTable('people.accounts').set({ passwordHash }).where('id', '=', account.id).execute()
    // Whoever knew the old password is out; the person who changes it stays.
    await db
      .updateTable('people.sessions')
      .set({ revokedAt: now })
      .where('accountId', '=', account.id)
      .where('id', '!=', account.sessionId)
      .where('revokedAt', 'is', null)
      .execute()
    // So is a link that waits in a mailbox, which somebody else may read.
    await db
      .updateTable('people.signInLinks')
      .set({ usedAt: now })
      .where('accountId', '=', account.id)
      .where('usedAt', 'is', null)
      .execute()
  })
  return {}
})
