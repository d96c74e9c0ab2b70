import { action } from '../../../platform/server/action.ts'
import { readMailText } from '../../../platform/server/mail/read-outbox.ts'
import { showMail } from '../contract.ts'

export const showMailAction = action(showMail, async (context, { id }) => {
  const { db, hasMailServer, organisation, now } = context
  return (await readMailText(db, { organisationId: organisation.id, now, hasMailServer }, id))!
})
