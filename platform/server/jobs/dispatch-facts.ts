import { sql } from 'kysely'
import type PgBoss from 'pg-boss'
import { inTransaction, type Database, type Db } from '../database/index.ts'
import type { Listener } from '../facts.ts'
import { queueName } from './open-queue.ts'

/** One listener to run for one fact. */
export type ListenJob = {
  readonly listener: string
  readonly organisationId: string
  readonly factId: string
  readonly payload: unknown
}

/**
 * Turns facts that nobody has dispatched into jobs, in their order, and marks them in the same transaction. Runs
 * outside row-level security through the worker's own policy. Returns how many facts it took.
 */
export async function dispatchFacts(
  database: Database,
  queue: PgBoss,
  listeners: readonly Listener[],
  now: string,
): Promise<number> {
  return inTransaction(database, { organisationId: null, role: 'worker' }, async (db) => {
    const facts = await db
      .selectFrom('platform.facts')
      .selectAll()
      .where('dispatchedAt', 'is', null)
      .orderBy('id')
      .limit(200)
      .forUpdate()
      .skipLocked()
      .execute()
    if (facts.length === 0) return 0
    const jobs = facts.flatMap((fact) =>
      listeners
        .filter((listener) => listener.fact.name === fact.name)
        .map(({ name }) => {
          const { organisationId, id: factId, payload } = fact
          return { listener: name, organisationId, factId, payload } satisfies ListenJob
        }),
    )
    for (const job of jobs) await queue.send(queueName, job, { db: executorWithin(db) })
    await db
      .updateTable('platform.facts')
      .set({ dispatchedAt: now })
      .where(
        'id',
        'in',
        facts.map(({ id }) => id),
      )
      .execute()
    return facts.length
  })
}

/** Lets pg-boss write its job in our transaction: the fact is marked and the job exists, or neither. */
function executorWithin(db: Db): PgBoss.Db {
  return {
    executeSql: async (text, values) => {
      const parts = text.split(/\$(\d+)/)
      const pieces = parts.map((part, index) =>
        index % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1]}`,
      )
      const { rows } = await sql.join(pieces, sql.raw('')).execute(db)
      return { rows }
    },
  }
}
