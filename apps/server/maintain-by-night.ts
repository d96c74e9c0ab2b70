import type { Logger } from 'pino'
import { maintain, type Database } from '../../platform/server/database/index.ts'

const quietHour = 3

/**
 * The embedded database has no autovacuum: it is tidied once a night, at three in the process's own zone. PostgreSQL
 * sees to itself. Returns what stops it.
 */
export function maintainByNight(database: Database, log: Logger): () => void {
  if (database.engine !== 'embedded') return () => undefined
  let timer = setTimeout(tidy, untilQuietHour(new Date()))
  timer.unref()
  return () => clearTimeout(timer)

  function tidy() {
    maintain(database).catch((error: Error) => log.error({ name: error.name }, 'maintenance failed'))
    timer = setTimeout(tidy, untilQuietHour(new Date()))
    timer.unref()
  }
}

function untilQuietHour(now: Date): number {
  const next = new Date(now)
  next.setHours(quietHour, 0, 0, 0)
  if (next <= now) next.setDate(next.getDate() + 1)
  return next.getTime() - now.getTime()
}
