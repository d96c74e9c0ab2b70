import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { inTransaction, type Database, type Db, type TransactionScope } from '../database/index.ts'

type Locked = {
  readonly database: Database
  readonly scope: TransactionScope
  /** What a third transaction has done, and not yet committed, while the acts begin. */
  readonly first: (db: Db) => Promise<unknown>
}

/**
 * Begins the acts one after the other while a transaction that has done `first` is still open, and commits that one as
 * soon as each waits for its locks, or has ended without. So what they read before they waited is old: only a lock taken
 * before the question is answered shows one act the writes of another. They go on in the order in which they began.
 * The embedded engine does one transaction at a time: there they are only begun together, without `first`.
 */
export async function atOnce<Result>(
  { database, scope, first }: Locked,
  acts: readonly (() => Promise<Result>)[],
): Promise<PromiseSettledResult<Result>[]> {
  if (database.engine === 'embedded') return Promise.allSettled(acts.map((act) => act()))
  // The acts are other flows, with connections of their own.
  const elsewhere = AsyncLocalStorage.snapshot()
  const begun = await inTransaction(database, scope, async (db) => {
    await first(db)
    let running = 0
    const results: Promise<PromiseSettledResult<Result>[]>[] = []
    for (const act of acts) {
      running += 1
      results.push(Promise.allSettled([elsewhere(act).finally(() => (running -= 1))]))
      while ((await elsewhere(() => countWaiting(database))) < running) await wait(5)
    }
    return { results }
  })
  return (await Promise.all(begun.results)).flat()
}

/** One act that waits for what `first` locked, and then finds what it wrote. On PostgreSQL alone. */
export async function whileLocked<Result>(
  database: Database,
  scope: TransactionScope,
  first: (db: Db) => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Result> {
  const [result] = await atOnce({ database, scope, first }, [work])
  if (result!.status === 'rejected') throw result!.reason
  return result!.value
}

async function countWaiting({ kysely }: Database): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(kysely)
  return rows[0]!.waiting
}
