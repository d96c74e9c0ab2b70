import { sql } from 'kysely'
import { later, realNow } from '../clock.ts'
import { inTransaction, type Database } from '../database/index.ts'
import { findDue, isDue, isUnsent, type Wanted } from './find-due.ts'
import type { CalendarPart, OutgoingMail } from './outgoing-mail.ts'

export type ClaimedMail = OutgoingMail & {
  readonly id: string
  readonly organisationId: string | null
  /** Tries before this one. */
  readonly attempts: number
}

const worker = { organisationId: null, role: 'worker' } as const

/**
 * Takes what is due, in its turn, for this process alone, and commits: what is being sent holds no transaction.
 */
export async function claimMail(database: Database, wanted: Wanted): Promise<ClaimedMail[]> {
  const rows = await inTransaction(database, worker, async (db) => {
    // One after another: two that found the same would leave one of them with nothing, while more waits.
    await sql`select pg_advisory_xact_lock(hashtext('binome mail'))`.execute(db)
    const found = await findDue(db, wanted)
    if (found.length === 0) return []
    return (
      db
        // What was taken away meanwhile, or is this instant, is passed over; taken once, whatever the plan of the update.
        .with(
          (cte) => cte('due').materialized(),
          (cte) =>
            cte
              .selectFrom('platform.outbox')
              .select('id as dueId')
              .where('id', 'in', found)
              .where(isUnsent)
              .where(isDue(wanted.now))
              .forUpdate()
              .skipLocked(),
        )
        .updateTable('platform.outbox')
        .from('due')
        .set({ leasedUntil: leaseEnd() })
        .whereRef('platform.outbox.id', '=', 'dueId')
        .returning([
          'platform.outbox.id',
          'organisationId',
          'messageId',
          'toAddress as to',
          'language',
          'subject',
          sql<string>`coalesce(text_body, '')`.as('text'),
          sql<string>`coalesce(html_body, '')`.as('html'),
          'unsubscribeUrl',
          'replyTo',
          'calendarMethod',
          'calendarBody',
          'attempts',
        ])
        .execute()
        .then((taken) => taken.toSorted((one, other) => found.indexOf(one.id) - found.indexOf(other.id)))
    )
  })
  return rows.map(({ calendarMethod, calendarBody, ...mail }) => ({
    ...mail,
    calendar: calendarOf(calendarMethod, calendarBody),
  }))
}

/** Goes on holding what is still being sent. */
export async function renewLeases(database: Database, ids: readonly string[]): Promise<void> {
  await inTransaction(database, worker, (db) =>
    db.updateTable('platform.outbox').set({ leasedUntil: leaseEnd() }).where('id', 'in', ids).execute(),
  )
}

const leaseSeconds = 60
const leaseEnd = () => later(realNow(), leaseSeconds * 1000)

const calendarOf = (method: CalendarPart['method'] | null, body: string | null) =>
  method && body ? { method, body } : null
