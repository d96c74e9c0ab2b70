import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { realNow } from '../../clock.ts'
import { type DatabaseLog, silentLog } from '../database-log.ts'
import type { Database } from '../open-database.ts'
import { ensureRoles } from './ensure-roles.ts'
import { preamble } from './preamble.ts'
import { type Migration, readMigrations } from './read-migrations.ts'

/** The migrations on disk and those that the database has seen do not agree. */
export class MigrationMismatch extends Error {
  override name = 'MigrationMismatch'
}

type Options = { migrationsDirectory?: string | undefined; log?: DatabaseLog | undefined }
type Applied = { number: number; name: string; checksum: string }

/**
 * Brings the database to the newest migration and gives the names of those it applied. Forward only, each
 * in its own transaction, as `binome_owner`. Several processes may do this at once: one works, the others wait.
 * Throws `MigrationMismatch` when an applied file has changed or the database is newer than this program, and
 * `RolesMissing` when the database user may not make the roles.
 */
export async function migrate(database: Database, options: Options = {}): Promise<string[]> {
  const migrations = await readMigrations(options.migrationsDirectory)
  const log = options.log ?? silentLog
  const work = async () => {
    const client = await database.pool.connect()
    try {
      await repeatWhileRacing(() => prepare(client))
      const applied: string[] = []
      for (const migration of migrations) {
        if (!(await applyOnce(client, migration, migrations.length))) continue
        log.info({ migration: migration.name }, 'migration applied')
        applied.push(migration.name)
      }
      return applied
    } finally {
      client.release()
    }
  }
  return database.embedded ? database.embedded.withoutLimit(work) : work()
}

async function prepare(client: pg.ClientBase) {
  const checksum = createHash('sha256').update(preamble).digest('hex')
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regclass('platform.migrations') is not null as exists`,
  )
  if (rows[0]?.exists && (await seen(client)).some((row) => row.number === 0 && row.checksum === checksum))
    return
  await ensureRoles(client)
  await asOwner(client, async () => {
    // Only makes a race rarer, and its errors fewer: what guards is that each statement fails or can be repeated.
    await client.query(`select pg_advisory_xact_lock(hashtext('binome preamble'))`)
    await client.query(preamble)
    await client.query(
      `insert into platform.migrations (number, name, checksum, applied_at) values (0, 'preamble', $1, $2)
       on conflict (number) do update set checksum = excluded.checksum, applied_at = excluded.applied_at`,
      [checksum, realNow()],
    )
  })
}

/** True when this call applied it, false when it was there already. */
async function applyOnce(client: pg.ClientBase, migration: Migration, newest: number) {
  return asOwner(client, async () => {
    // A second process waits here, and then finds the row.
    await client.query('lock table platform.migrations in exclusive mode')
    const applied = await seen(client)
    const found = applied.find((row) => row.number === migration.number)
    insistOnAgreement(migration, found, applied, newest)
    if (found) return false
    await client.query(migration.sql)
    await client.query('reset role')
    await client.query('set local role binome_owner')
    await client.query(
      'insert into platform.migrations (number, name, checksum, applied_at) values ($1, $2, $3, $4)',
      [migration.number, migration.name, migration.checksum, realNow()],
    )
    return true
  })
}

function insistOnAgreement(
  migration: Migration,
  found: Applied | undefined,
  applied: Applied[],
  newest: number,
) {
  const newer = applied.find((row) => row.number > newest)
  if (newer)
    throw new MigrationMismatch(
      `This database has seen migration ${newer.name}, which this version of Binôme does not have. ` +
        'Start the version that made it, or a later one.',
    )
  if (found && found.checksum !== migration.checksum)
    throw new MigrationMismatch(
      `database/migrations/${migration.name} has changed since it was applied (as ${found.name}). ` +
        'Put it back as it was, and write the change as a new migration.',
    )
}

async function seen(client: pg.ClientBase) {
  const { rows } = await client.query<Applied>('select number, name, checksum from platform.migrations')
  return rows
}

async function asOwner<Result>(client: pg.ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin')
  try {
    await client.query(
      `set local role binome_owner; set local search_path = public; set local timezone = 'UTC';
       set local statement_timeout = 0; set local check_function_bodies = on`,
    )
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

// What two first starts at once say to each other: each statement can be repeated, so the loser starts over.
const raceCodes = new Set(['23505', '42P06', '42P07', '42710', '42723', '40P01', '40001', 'XX000'])

async function repeatWhileRacing(work: () => Promise<void>) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= 10 || !raceCodes.has(String((error as { code?: unknown }).code))) throw error
      await wait(50 * attempt)
    }
  }
}
