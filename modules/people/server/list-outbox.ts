import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { listOutbox } from '../contract.ts'

/**
 * Without a mail server, an admin of the only organisation reads what would have left, sign-in links included, so
 * that a first try works. With two organisations nobody reads a link: row-level security hides it.
 */
export const listOutboxAction = action(listOutbox, async ({ db, hasMailServer, organisation }) => {
  const rows = await readMails(db, organisation.id, !hasMailServer)
  return {
    hasMailServer,
    mails: rows.map(({ sentAt, failedAt, ...mail }) => ({
      ...mail,
      state: stateOf({ sentAt, failedAt }, hasMailServer),
    })),
  }
})

type MailRow = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string | null
  readonly createdAt: string
  readonly sentAt: string | null
  readonly failedAt: string | null
  readonly lastError: string | null
}

// Raw SQL, past the first fence: mail of sign-in belongs to no organisation. Row-level security decides what shows.
async function readMails(db: Db, organisationId: string, withSignIn: boolean): Promise<MailRow[]> {
  const { rows } = await sql<MailRow>`
    select id, to_address as "to", subject, text_body as text, created_at, sent_at, failed_at, last_error
    from platform.outbox
    where organisation_id = ${organisationId} or (${withSignIn} and organisation_id is null)
    order by created_at desc, id desc
    limit 500`.execute(db)
  return rows
}

function stateOf(mail: Pick<MailRow, 'sentAt' | 'failedAt'>, hasMailServer: boolean) {
  if (mail.sentAt) return 'sent' as const
  if (mail.failedAt) return 'failed' as const
  return hasMailServer ? ('waiting' as const) : ('kept' as const)
}
