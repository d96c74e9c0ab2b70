import { createHash } from 'node:crypto'
import type { Language } from '../../contract.ts'
import type { Db } from '../database/index.ts'
import { sql } from 'kysely'
import { newId } from '../id.ts'

/** One message to one address, already worded. */
export type Mail = {
  readonly to: string
  readonly language: Language
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Names the effect, not the attempt: 'proposal/<relationship>/<person>'. The same key is never sent twice. */
  readonly effectKey: string
  /** True where the body opens a door (a sign-in link). */
  readonly holdsSecret: boolean
}

/**
 * Writes the mail in the caller's own transaction; it leaves after the commit, or never. The Message-ID is made from
 * the effect's key (RFC 5322, 3.6.4), so that a second delivery after a crash is recognised as the same message.
 */
export async function putInOutbox(
  db: Db,
  mail: Mail,
  now: string,
  organisationId: string | null,
  publicUrl: string,
): Promise<void> {
  const effectKey = organisationId ? `${organisationId}/${mail.effectKey}` : mail.effectKey
  const digest = createHash('sha256').update(effectKey).digest('hex').slice(0, 40)
  await db
    .insertInto('platform.outbox')
    .values({
      id: newId(now),
      organisationId,
      effectKey,
      messageId: `<${digest}@${new URL(publicUrl).hostname}>`,
      toAddress: mail.to,
      language: mail.language,
      subject: mail.subject,
      textBody: mail.text,
      htmlBody: mail.html,
      holdsSecret: mail.holdsSecret,
      createdAt: now,
      tryAfter: now,
    })
    .onConflict((conflict) => conflict.column('effectKey').doNothing())
    .execute()
}

export type KeptMail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  /** Null once the message has left. */
  readonly text: string | null
  readonly createdAt: string
  readonly sentAt: string | null
  readonly failedAt: string | null
  readonly lastError: string | null
}

/**
 * The last 500 mails of an organisation, latest first; `withSignIn` adds those of no organisation, of which row-level
 * security shows some only where the organisation is alone. Raw SQL, past the first fence, for that reason.
 */
export async function readOutbox(db: Db, organisationId: string, withSignIn: boolean): Promise<KeptMail[]> {
  const { rows } = await sql<KeptMail>`
    select id, to_address as "to", subject, text_body as text, created_at, sent_at, failed_at, last_error
    from platform.outbox
    where organisation_id = ${organisationId} or (${withSignIn} and organisation_id is null)
    order by created_at desc, id desc
    limit 500`.execute(db)
  return rows
}
