import { sql } from 'kysely'
import { inTransaction, type Database } from '../database/index.ts'

export type OutgoingMail = {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}
/** Hands one message to the mail server; throws when it was not accepted. */
export type SendMail = (mail: OutgoingMail) => Promise<void>

const mostAttempts = 8

/**
 * Sends what waits in the outbox, oldest first, until nothing is due. A message is claimed before it is sent and its
 * body forgotten once it is accepted; a failed one is tried again after 1, 2, 4 … minutes, then shown as failed.
 */
export async function deliverOutbox(
  database: Database,
  sendMail: SendMail,
  now: () => string,
): Promise<number> {
  let sent = 0
  for (let mail = await claim(database, now()); mail; mail = await claim(database, now())) {
    const { id, attempts } = mail
    try {
      await sendMail({
        messageId: mail.messageId,
        to: mail.toAddress,
        subject: mail.subject,
        text: mail.textBody ?? '',
        html: mail.htmlBody ?? '',
      })
      await settle(database, id, { sentAt: now(), textBody: null, htmlBody: null, lastError: null })
      sent += 1
    } catch (error) {
      // The server's own word ("550 5.1.1"), never our text: it may quote the address, so only its code is kept.
      const { responseCode, code } = error as { responseCode?: number; code?: string }
      await settle(database, id, {
        lastError: String(responseCode ?? code ?? 'unknown'),
        ...(attempts >= mostAttempts && { failedAt: now() }),
      })
    }
  }
  return sent
}

const claim = (database: Database, now: string) =>
  inTransaction(database, { organisationId: null, role: 'worker' }, (db) =>
    db
      .updateTable('platform.outbox')
      .set({
        attempts: sql`attempts + 1`,
        // Doubling before the attempt: a process that dies while sending leaves the row claimed, not lost.
        tryAfter: sql`${now}::timestamptz + make_interval(mins => (2 ^ attempts)::int)`,
      })
      .where('id', '=', (rows) =>
        rows
          .selectFrom('platform.outbox')
          .select('id')
          .where('sentAt', 'is', null)
          .where('failedAt', 'is', null)
          .where('tryAfter', '<=', now)
          .orderBy('createdAt')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning(['id', 'messageId', 'toAddress', 'subject', 'textBody', 'htmlBody', 'attempts'])
      .executeTakeFirst(),
  )

type Outcome = {
  readonly sentAt?: string
  readonly failedAt?: string
  readonly textBody?: null
  readonly htmlBody?: null
  readonly lastError: string | null
}
const settle = (database: Database, id: string, outcome: Outcome) =>
  inTransaction(database, { organisationId: null, role: 'worker' }, (db) =>
    db.updateTable('platform.outbox').set(outcome).where('id', '=', id).execute(),
  )
