import { inTransaction, type Database } from '../database/index.ts'
import type { Listener } from '../facts.ts'
import { newId } from '../id.ts'

/**
 * Turns facts that nobody has dispatched into jobs, in their order, and marks them in the same transaction. Runs
 * outside row-level security through the worker's own policy. Returns how many facts it took.
 */
export async function dispatchFacts(
  database: Database,
  listeners: readonly Listener[],
  now: string,
): Promise<number> {
  return inTransaction(database, { organisationId: null, role: 'worker' }, async (db) => {
    const facts = await db
      .selectFrom('platform.facts')
      .select(['organisationId', 'id', 'name', 'payload'])
      .where('dispatchedAt', 'is', null)
      .orderBy('id')
      .limit(200)
      .forUpdate()
      .skipLocked()
      .execute()
    if (facts.length === 0) return 0
    const jobs = facts.flatMap(({ organisationId, id: factId, name: fact, payload }) =>
      listeners
        .filter((listener) => listener.fact.name === fact)
        .map(({ name }) => {
          const when = { createdAt: now, dueAt: now }
          return { id: newId(now), organisationId, name, payload: JSON.stringify(payload), factId, ...when }
        }),
    )
    if (jobs.length > 0) await db.insertInto('platform.jobs').values(jobs).execute()
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
