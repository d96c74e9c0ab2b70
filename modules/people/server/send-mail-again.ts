import { action } from '../../../platform/server/action.ts'
import { sendAgain } from '../../../platform/server/mail/read-outbox.ts'
import { sendMailAgain } from '../contract.ts'

/** By hand, what does not leave by itself: kept without a mail server, refused, or given up after days of tries. */
export const sendMailAgainAction = action(sendMailAgain, async (context, { ids }) => {
  const { db, hasMailServer, organisation, now } = context
  if (!hasMailServer) throw context.refuse('no-mail-server')
  const mails = await sendAgain(db, { organisationId: organisation.id, now, hasMailServer }, ids)
  if (mails === 0) throw context.refuse('nothing-to-send')
  return { mails }
})
