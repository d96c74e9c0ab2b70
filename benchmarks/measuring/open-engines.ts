import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { buildTemplate } from '../../platform/server/database/embedded/build-template.ts'
import { migrate, openDatabase, type Database } from '../../platform/server/database/index.ts'
import { findPostgres } from '../../platform/server/testing/find-postgres.ts'
import { startCluster } from '../../platform/server/testing/postgres-cluster.ts'

export type MeasuredEngine = {
  readonly name: Database['engine']
  /** A fresh, migrated database on the disk, synced at each commit; closing it removes it. */
  readonly open: () => Promise<Database>
  readonly stop: () => Promise<void>
}

/** The embedded database, and PostgreSQL beside it where there is one. */
export async function openEngines(): Promise<MeasuredEngine[]> {
  const programs = findPostgres()
  if (!programs) process.stderr.write('PostgreSQL was not found: the embedded database is measured alone.\n')
  return [await embedded(), ...(programs ? [await postgres(programs)] : [])]
}

async function embedded(): Promise<MeasuredEngine> {
  const template = await buildTemplate()
  const open = async () => {
    const directory = await mkdtemp(join(tmpdir(), 'binome-bench-'))
    const database = await openDatabase({ directory, template })
    await migrate(database)
    const close = () => database.close().then(() => rm(directory, { recursive: true, force: true }))
    return { ...database, close }
  }
  return { name: 'embedded', open, stop: async () => {} }
}

async function postgres(programs: string): Promise<MeasuredEngine> {
  const cluster = await startCluster(programs)
  await makeDurable(cluster.url.replace('//binome_test@', '//postgres@'))
  const open = async () => {
    const name = `bench_${randomBytes(6).toString('hex')}`
    await once(cluster.url, `create database ${name} template template0`)
    const database = await openDatabase({ url: cluster.url.replace('/postgres?', `/${name}?`) })
    await migrate(database)
    const close = () => database.close().then(() => once(cluster.url, `drop database ${name} with (force)`))
    return { ...database, close }
  }
  return { name: 'postgres', open, stop: cluster.stop }
}

// The cluster of the tests forgets at a power loss. One that is compared must keep what the other one keeps.
async function makeDurable(superuserUrl: string) {
  const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum']
  await once(
    superuserUrl,
    ...settings.map((name) => `alter system set ${name} = on`),
    'select pg_reload_conf()',
  )
}

async function once(url: string, ...statements: string[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
