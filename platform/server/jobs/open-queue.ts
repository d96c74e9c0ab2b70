import PgBoss from 'pg-boss'
import type { Logger } from 'pino'
import type { Database } from '../database/index.ts'

/** One queue for everything: each idle queue costs the embedded session a statement at every poll. */
export const queueName = 'work'

/** Opens the queue that migrations prepared. The caller stops it. */
export async function openQueue(database: Database, log: Logger): Promise<PgBoss> {
  const queue = new PgBoss({
    db: { executeSql: (text, values) => database.pool.query(text, values) },
    migrate: false,
    schedule: false,
    maintenanceIntervalSeconds: 3600,
    monitorStateIntervalSeconds: 3600,
  })
  queue.on('error', (error) =>
    log.error({ name: error.name, code: (error as { code?: string }).code }, 'queue failed'),
  )
  await queue.start()
  await queue.createQueue(queueName, { name: queueName, retryLimit: 8, retryDelay: 5, retryBackoff: true })
  return queue
}
