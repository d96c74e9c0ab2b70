import { createHash } from 'node:crypto'
import { later } from '../clock.ts'
import type { Db } from '../database/index.ts'
import { newId } from '../id.ts'
import type { Mail, MailKind } from './mail.ts'

export type Sender = {
  readonly now: string
  readonly organisationId: string | null
  readonly publicUrl: string
  readonly hasMailServer: boolean
}

/**
 * Writes mails in the caller's own transaction; they leave after the commit, or never. The Message-ID is made from
 * the effect's key (RFC 5322, 3.6.4), so that a second delivery after a crash is recognised as the same message.
 * Without a mail server it is kept, and stays so once there is one: by then it may say what is no longer true.
 * Returns the mails that were written now: the others, of an effect that has happened, are there already.
 */
export async function putInOutbox(
  db: Db,
  mails: readonly Mail[],
  sender: Sender,
  /** The statement that the first of them are written with. */
  first: Pick<Db, 'insertInto'> = db,
): Promise<Mail[]> {
  const written = new Set<string>()
  for (let start = 0; start < mails.length; start += mostAtOnce) {
    const rows = await (start === 0 ? first : db)
      .insertInto('platform.outbox')
      .values(mails.slice(start, start + mostAtOnce).map((mail) => rowOf(mail, sender)))
      .onConflict((conflict) => conflict.column('effectKey').doNothing())
      .returning('effectKey')
      .execute()
    for (const { effectKey } of rows) written.add(effectKey)
  }
  return mails.filter(({ effectKey }) => written.has(effectKeyIn(sender.organisationId, effectKey)))
}

// PostgreSQL takes 65 535 values a statement.
export const mostAtOnce = 500

function rowOf(mail: Mail, { now, organisationId, publicUrl, hasMailServer }: Sender) {
  const effectKey = effectKeyIn(organisationId, mail.effectKey)
  const digest = createHash('sha256').update(effectKey).digest('hex').slice(0, 40)
  return {
    id: newId(now),
    organisationId,
    effectKey,
    messageId: `<${digest}@${new URL(publicUrl).hostname}>`,
    kind: mail.kind.name,
    priority: priorities[mail.kind.urgency],
    toAddress: mail.to,
    language: mail.language,
    subject: mail.subject,
    textBody: mail.text,
    htmlBody: mail.html,
    holdsSecret: mail.holdsSecret,
    worthUntil: mail.worthUntil,
    unsubscribeUrl: mail.unsubscribeUrl,
    replyTo: mail.replyTo,
    calendarMethod: mail.calendar?.method ?? null,
    calendarBody: mail.calendar?.body ?? null,
    createdAt: now,
    tryAfter: now,
    keptAt: hasMailServer ? null : now,
  }
}

/**
 * Takes away mail that is no longer true, by the keys of its effects, where it has not left, and gives the keys of what
 * it took. The same effect may then happen again. What was kept for want of a mail server stays after some minutes, in
 * which it would have left: somebody may have told its reader by then.
 */
export async function takeFromOutbox(
  db: Db,
  effectKeys: readonly string[],
  { organisationId, now }: { readonly organisationId: string; readonly now: string },
): Promise<string[]> {
  if (effectKeys.length === 0) return []
  const taken = await db
    .deleteFrom('platform.outbox')
    .where(
      'effectKey',
      'in',
      effectKeys.map((key) => effectKeyIn(organisationId, key)),
    )
    .where('sentAt', 'is', null)
    .where(({ eb, or }) => or([eb('keptAt', 'is', null), eb('keptAt', '>', later(now, -keptLooseMs))]))
    // What is being sent this second leaves: it cannot be called back.
    .where('leasedUntil', 'is', null)
    .returning('effectKey')
    .execute()
  return taken.map(({ effectKey }) => effectKey.slice(organisationId.length + 1))
}

const keptLooseMs = 300_000

const effectKeyIn = (organisationId: string | null, key: string) =>
  organisationId ? `${organisationId}/${key}` : key

const priorities: Record<MailKind['urgency'], number> = { 'at-once': 0, soon: 1, 'in-turn': 2 }
