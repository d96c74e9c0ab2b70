import { hash, verify } from '@node-rs/argon2'
import { openStepwiseAction } from '../../../platform/server/action.ts'
import { refuseTooMany } from '../../../platform/server/rate-limit.ts'
import { openSessionByPassword } from '../contract.ts'
import { openSession } from './sessions.ts'

export const openSessionByPasswordAction = openStepwiseAction(openSessionByPassword, async (steps, input) => {
  const { now, caller } = steps
  const email = input.email.trim().toLowerCase()
  const account = await steps.transaction(async ({ db }) => {
    await refuseTooMany(db, { bucket: `password/address/${caller.address}`, most: 50, minutes: 15, now })
    await refuseTooMany(db, { bucket: `password/email/${email}`, most: 10, minutes: 15, now })
    return db
      .selectFrom('people.accounts')
      .select(['id', 'passwordHash'])
      .where('email', '=', email)
      .executeTakeFirst()
  })
  // An unknown address takes as long as a wrong password: the clock must not tell them apart.
  const fits = await verify(account?.passwordHash ?? (await unknownHash()), input.password)
  if (!fits || !account?.passwordHash) throw steps.refuse('wrong-email-or-password')
  await steps.transaction((context) => openSession(context, account.id))
  return {}
})

let madeHash: Promise<string> | undefined
const unknownHash = () => (madeHash ??= hash('nobody has this password'))
