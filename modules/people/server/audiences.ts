import { audience } from '../../../platform/server/action.ts'
import { readMailText } from '../../../platform/server/mail/read-outbox.ts'

/** Admins, of the mails that their outbox page shows. */
export const adminOfMail = audience('admin-of-mail', async (context, { id }: { id: string }) => {
  const { db, hasMailServer, organisation, now, person } = context
  if (!person.isAdmin) return false
  return (await readMailText(db, { organisationId: organisation.id, now, hasMailServer }, id)) !== undefined
})
