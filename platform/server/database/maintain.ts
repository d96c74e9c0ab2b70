import type { Database } from './open-database.ts'

/**
 * What PostgreSQL's background processes do by themselves and the embedded engine does not: removes dead
 * rows, refreshes the planner's statistics, and empties the write-ahead log. For the night: on the embedded
 * engine everybody waits meanwhile. On PostgreSQL it does nothing.
 */
export async function maintain(database: Database): Promise<void> {
  const { embedded, pool } = database
  if (!embedded) return
  await embedded.withoutLimit(async () => {
    await pool.query('vacuum (analyze)')
    await pool.query('checkpoint')
  })
}
