import { action } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { listOutbox } from '../contract.ts'

/**
 * Without a mail server, an admin of the only organisation reads what would have left, sign-in links included, so
 * that a first try works. With two organisations nobody reads a link: it would open the other one's door.
 */
export const listOutboxAction = action(listOutbox, async ({ db, hasMailServer }) => {
  const secretsShow = !hasMailServer && (await isOnlyOrganisation(db))
  const rows = await db
    .selectFrom('platform.outbox')
    .select([
      'id',
      'toAddress',
      'subject',
      'textBody',
      'createdAt',
      'sentAt',
      'failedAt',
      'lastError',
      'holdsSecret',
    ])
    .where((row) => (secretsShow ? row.lit(true) : row('holdsSecret', '=', false)))
    .orderBy('createdAt', 'desc')
    .limit(500)
    .execute()
  return {
    hasMailServer,
    mails: rows.map((row) => ({
      id: row.id,
      to: row.toAddress,
      subject: row.subject,
      text: row.textBody,
      createdAt: row.createdAt,
      state: stateOf(row, hasMailServer),
      lastError: row.lastError,
    })),
  }
})

const isOnlyOrganisation = async (db: Db) =>
  (await db.selectFrom('people.organisations').select('id').limit(2).execute()).length === 1

function stateOf(mail: { sentAt: string | null; failedAt: string | null }, hasMailServer: boolean) {
  if (mail.sentAt) return 'sent' as const
  if (mail.failedAt) return 'failed' as const
  return hasMailServer ? ('waiting' as const) : ('kept' as const)
}
