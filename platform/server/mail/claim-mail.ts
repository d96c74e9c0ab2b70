import { sql } from 'kysely'
import { later, realNow } from '../clock.ts'
import { inTransaction, type Database } from '../database/index.ts'
import type { CalendarPart, OutgoingMail } from './outgoing-mail.ts'
import { hoursOfTries } from './pauses.ts'

export type ClaimedMail = OutgoingMail & {
  readonly id: string
  readonly organisationId: string | null
  /** Tries before this one. */
  readonly attempts: number
}

export type Claim = {
  readonly now: string
  readonly leastUrgent: number
  readonly most: number
}

const worker = { organisationId: null, role: 'worker' } as const

/**
 * Takes what is due, the most urgent first and then the oldest, for this process alone, and commits: what is being
 * sent holds no transaction. Due times are on the handed-in clock, the lease on the real one.
 */
export async function claimMail(
  database: Database,
  { now, leastUrgent, most }: Claim,
): Promise<ClaimedMail[]> {
  const rows = await inTransaction(database, worker, (db) =>
    db
      // A row that another process is taking is passed over; taken once, whatever the plan of the update.
      .with(
        (cte) => cte('due').materialized(),
        (cte) =>
          cte
            .selectFrom('platform.outbox')
            .select('id as dueId')
            .where('sentAt', 'is', null)
            .where('failedAt', 'is', null)
            .where('keptAt', 'is', null)
            .where('priority', '<=', leastUrgent)
            .where('tryAfter', '<=', now)
            .where(({ eb, or }) => or([eb('worthUntil', 'is', null), eb('worthUntil', '>', now)]))
            .where(({ eb, or }) =>
              or([eb('firstFailedAt', 'is', null), eb('firstFailedAt', '>', hoursAgo(now, hoursOfTries))]),
            )
            .where(({ eb, or }) => or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<=', realNow())]))
            .orderBy('priority')
            .orderBy('id')
            .limit(most)
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
        'priority',
      ])
      .execute(),
  )
  return rows
    .toSorted((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1))
    .map(({ calendarMethod, calendarBody, priority: _, ...mail }) => ({
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
const hoursAgo = (now: string, hours: number) => later(now, -hours * 3_600_000)

const calendarOf = (method: CalendarPart['method'] | null, body: string | null) =>
  method && body ? { method, body } : null
