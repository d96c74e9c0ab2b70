import { openAction } from '../../../platform/server/action.ts'
import { refuseTooMany } from '../../../platform/server/rate-limit.ts'
import { requestSignInLink } from '../contract.ts'
import { normaliseEmail } from '../rules.ts'
import { makeSignInLink } from './make-sign-in-link.ts'
import { signInMail } from './mail/sign-in-mail.ts'

export const requestSignInLinkAction = openAction(requestSignInLink, async (context, input) => {
  const { db, now, caller } = context
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  await refuseTooMany(db, { bucket: `sign-in-link/address/${caller.address}`, most: 30, minutes: 15, now })
  await refuseTooMany(db, { bucket: `sign-in-link/email/${email}`, most: 5, minutes: 15, now })

  const account = await db
    .selectFrom('people.accounts')
    .select(['id', 'language'])
    .where('email', '=', email)
    .executeTakeFirst()
  // Nobody learns from the answer which addresses are known.
  if (!account) return {}

  const { path, ...link } = await makeSignInLink(db, { accountId: account.id, returnTo: input.returnTo, now })
  await context.mail(
    signInMail({ ...link, email, language: input.language, url: `${context.publicUrl}${path}` }),
  )
  return {}
})
