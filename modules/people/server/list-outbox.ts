import { action } from '../../../platform/server/action.ts'
import { countOutbox, readOutbox } from '../../../platform/server/mail/read-outbox.ts'
import { listOutbox } from '../contract.ts'

const mailsAPage = 200

/**
 * Without a mail server, an admin of the only organisation reads what would have left, sign-in links included, so
 * that a first try works. With two organisations nobody reads a link: row-level security hides it.
 */
export const listOutboxAction = action(listOutbox, async (context, { search, state, cursor }) => {
  const { db, hasMailServer, organisation, now } = context
  const reader = { organisationId: organisation.id, now, hasMailServer }
  const mails = await readOutbox(db, reader, { search, state, after: cursor, limit: mailsAPage + 1 })
  const page = mails.slice(0, mailsAPage)
  return {
    hasMailServer,
    mails: page,
    next: mails.length > mailsAPage ? page.at(-1)!.id : null,
    counts: await countOutbox(db, reader),
  }
})
