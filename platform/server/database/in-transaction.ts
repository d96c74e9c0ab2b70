import { sql, type Transaction } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Tables } from '../../../database/tables.ts'
import { DiskFull } from './disk-full.ts'
import { insistOnNoTransaction, runAsTransaction } from './fenced-pool.ts'
import type { Database } from './open-database.ts'
import { openWith } from './opening-dialect.ts'
import { withinOrganisation } from './within-organisation.ts'

/** Whose eyes a transaction sees with. */
export type TransactionScope = {
  /** The only organisation whose rows exist for this transaction; null for none at all. */
  organisationId: string | null
  /** `app` for requests and jobs; `worker` for the dispatcher, which some policies let see every organisation. */
  role: 'app' | 'worker'
  accountId?: string | undefined
  /** A tighter or looser limit than the database's own, on PostgreSQL only. */
  statementTimeoutMs?: number | undefined
  isolation?: 'read committed' | 'repeatable read' | 'serializable' | undefined
  /** Tests switch off the first fence, to show that row-level security holds alone. */
  firstFence?: boolean | undefined
  /** Tries in all when PostgreSQL asks to try again (40001, 40P01). 4 by default. */
  attempts?: number | undefined
  /** From 0 to 1, spreads the waits between tries. */
  jitter?: (() => number) | undefined
}

/**
 * Runs `work` in one transaction as a role that row-level security binds, and commits; rolls back and
 * rethrows when it throws. `work` runs again on a serialisation failure or a deadlock, so it must do
 * nothing but talk to `trx`. Inside it, any other connection is refused (`ConnectionInsideTransaction`).
 * Throws `DiskFull` when the disk is.
 */
export async function inTransaction<Result>(
  database: Database,
  scope: TransactionScope,
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  const { attempts = 4, jitter = Math.random } = scope
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(database, scope, work)
    } catch (error) {
      const code = (error as { code?: unknown }).code
      if (code === '53100') throw new DiskFull(error)
      if (!isWorthAnotherTry(code) || attempt >= attempts) throw error
      await wait(10 * 2 ** attempt * (0.5 + jitter()))
    }
  }
}

async function tryOnce<Result>(
  database: Database,
  scope: TransactionScope,
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  insistOnNoTransaction()
  const start = database.kysely.startTransaction()
  const chosen = scope.isolation ? start.setIsolationLevel(scope.isolation) : start
  const trx = await openWith(enteringStatement(database, scope), () => chosen.execute())
  try {
    const result = await runAsTransaction(() => work(behindFirstFence(trx, scope)))
    await trx.commit().execute()
    return result
  } catch (error) {
    // A lost connection cannot roll back, and has: the first error is the one worth telling.
    if (!trx.isCommitted)
      await trx
        .rollback()
        .execute()
        .catch(() => undefined)
    throw error
  }
}

type Entered = Pick<
  TransactionScope,
  'organisationId' | 'role' | 'accountId' | 'statementTimeoutMs' | 'firstFence'
>

/**
 * From here on the transaction sees with these eyes, until it enters another scope or goes back to a savepoint. Gives
 * the same transaction behind the first fence.
 */
export async function enterScope(
  database: Pick<Database, 'statementTimeoutMs'>,
  trx: Transaction<Tables>,
  scope: Entered,
): Promise<Transaction<Tables>> {
  await sql.raw(enteringStatement(database, scope)).execute(trx)
  return behindFirstFence(trx, scope)
}

const behindFirstFence = (trx: Transaction<Tables>, { organisationId, firstFence }: Entered) =>
  organisationId === null || firstFence === false ? trx : trx.withPlugin(withinOrganisation(organisationId))

/** Without parameters, so that it may travel with the `begin`. */
function enteringStatement(database: Pick<Database, 'statementTimeoutMs'>, scope: Entered): string {
  // set_config('role', …, true) is `set local role`. The empty organisation is read as none by the policies, and must
  // be set: an earlier transaction of the session may have left another.
  const settings = {
    role: `binome_${scope.role}`,
    'app.organisation': scope.organisationId ?? '',
    'app.account': scope.accountId ?? '',
    timezone: 'UTC',
    // A session keeps the plans of its foreign keys: one made while a table was nearly empty would read it whole for
    // each row, long after it has grown.
    plan_cache_mode: 'force_custom_plan',
    // Here and not when connecting: PgBouncer in transaction mode lends another connection each time.
    statement_timeout: String(scope.statementTimeoutMs ?? database.statementTimeoutMs),
  }
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  return `select ${calls.join(', ')}`
}

/** PostgreSQL asks to run the whole transaction again: serialisation failure, deadlock. */
export function isWorthAnotherTry(code: unknown): boolean {
  return code === '40001' || code === '40P01'
}
