import pg from 'pg'
import { findPostgres, isPostgresRequired } from '../../platform/server/testing/find-postgres.ts'
import { startCluster } from '../../platform/server/testing/postgres-cluster.ts'

/** True where a story on PostgreSQL is left out: no server is installed, and nothing asks for one. */
export const postgresIsLeftOut = !findPostgres() && !isPostgresRequired()

/** A PostgreSQL server of this story alone; `url` is the DATABASE_URL of an empty database and its ordinary owner. */
export async function startPostgres(): Promise<{
  readonly url: string
  readonly stop: () => Promise<void>
}> {
  const programs = findPostgres()
  if (!programs) throw new Error('PostgreSQL 15 or later is not installed: apt-get install postgresql.')
  const cluster = await startCluster(programs)
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  await client.query('create database story')
  await client.end()
  return { url: cluster.url.replace('/postgres?', '/story?'), stop: cluster.stop }
}
