import pg from 'pg'
import type { DatabaseLog } from './database-log.ts'
import { FencedPool } from './fenced-pool.ts'
import { postgresUnusable } from './postgres-unusable.ts'
import { valueParsers } from './value-parsers.ts'

const oldestVersion = 15

export class PostgresTooOld extends Error {
  override name = 'PostgresTooOld'
}

/** A pool on a PostgreSQL server, checked to be reachable and recent enough. */
export async function openPostgres(url: string, log: DatabaseLog, maxConnections = 10) {
  const pool = new FencedPool({
    connectionString: url,
    application_name: 'binome',
    max: maxConnections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: valueParsers,
  })
  // Without a listener, a server that restarts would end this process by an unhandled event.
  pool.on('error', (error) => log.warn({ error }, 'an idle connection to PostgreSQL was lost'))
  try {
    await refuseOldServer(pool)
  } catch (error) {
    await pool.end()
    throw postgresUnusable(error, url)
  }
  return { pool, embedded: undefined, close: () => pool.end() }
}

async function refuseOldServer(pool: pg.Pool) {
  const { rows } = await pool.query<{ version: string }>('show server_version_num')
  const version = Math.floor(Number(Object.values(rows[0] ?? {})[0]) / 10_000)
  if (version < oldestVersion)
    throw new PostgresTooOld(
      `This server is PostgreSQL ${version}. Binôme needs PostgreSQL ${oldestVersion} or later: ` +
        'point DATABASE_URL at a newer server, or leave it empty to use the embedded database.',
    )
}
