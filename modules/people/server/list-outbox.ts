import { action } from '../../../platform/server/action.ts'
import { readOutbox, type KeptMail } from '../../../platform/server/mail/outbox.ts'
import { listOutbox } from '../contract.ts'

/**
 * Without a mail server, an admin of the only organisation reads what would have left, sign-in links included, so
 * that a first try works. With two organisations nobody reads a link: row-level security hides it.
 */
export const listOutboxAction = action(listOutbox, async ({ db, hasMailServer, organisation }) => {
  const mails = await readOutbox(db, organisation.id, !hasMailServer)
  return {
    hasMailServer,
    mails: mails.map(({ sentAt, failedAt, ...mail }) => ({
      ...mail,
      state: stateOf({ sentAt, failedAt }, hasMailServer),
    })),
  }
})

function stateOf(mail: Pick<KeptMail, 'sentAt' | 'failedAt'>, hasMailServer: boolean) {
  if (mail.sentAt) return 'sent' as const
  if (mail.failedAt) return 'failed' as const
  return hasMailServer ? ('waiting' as const) : ('kept' as const)
}
