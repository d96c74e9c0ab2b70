import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { inTransaction, type Database, type Db, type TransactionScope } from '../database/index.ts'

/**
 * Begins `work` while a transaction that has done `first` is still open, and commits that one as soon as the work waits
 * for its locks, or has ended without. So what the work read before it waited is old: only a lock taken before the
 * question is answered shows the first one's writes. On PostgreSQL alone; the embedded engine does one at a time anyway.
 */
export async function whileLocked<Result>(
  database: Database,
  scope: TransactionScope,
  first: (db: Db) => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Result> {
  // The work is another flow, with connections of its own.
  const elsewhere = AsyncLocalStorage.snapshot()
  const begun = await inTransaction(database, scope, async (db) => {
    await first(db)
    let hasEnded = false
    const result = elsewhere(work).finally(() => (hasEnded = true))
    // Handled by whoever awaits it below.
    result.catch(() => undefined)
    while (!hasEnded && !(await elsewhere(() => somebodyWaits(database)))) await wait(10)
    return { result }
  })
  return begun.result
}

async function somebodyWaits({ kysely }: Database): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    select exists (select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock') as waits`.execute(kysely)
  return rows[0]!.waits
}
