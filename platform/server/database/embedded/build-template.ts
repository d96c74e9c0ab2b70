import { existsSync } from 'node:fs'
import { readdir, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { migrate } from '../migrations/migrate.ts'
import { openDatabase } from '../open-database.ts'
import { templatePath, writeTemplate } from './template.ts'

/**
 * Makes the template of the present migrations unless it is there, removes those of the past, and gives its
 * path. It is an empty database, fully migrated, without what only other databases would need.
 */
export async function buildTemplate(migrationsDirectory?: string): Promise<string> {
  const path = await templatePath(migrationsDirectory)
  if (existsSync(path)) return path
  // A busy machine packs it for longer than any statement of a running process may take.
  const database = await openDatabase({ inMemory: true, statementTimeoutMs: 900_000 })
  try {
    await migrate(database, { migrationsDirectory })
    await shrink(database.pool)
    await writeTemplate(path, (await database.embedded?.archive()) ?? new Uint8Array())
  } finally {
    await database.close()
  }
  if (!migrationsDirectory) await removeOthers(path)
  return path
}

// Two thirds of a new cluster are databases to copy further databases from, and the log of making them.
async function shrink(pool: { query(sql: string): Promise<unknown> }) {
  await pool.query(`update pg_database set datistemplate = false where datname in ('template0', 'template1')`)
  await pool.query('drop database template0')
  await pool.query('drop database template1')
  await pool.query('vacuum (full, analyze)')
  await pool.query('checkpoint')
  await pool.query('select pg_switch_wal()')
  await pool.query('checkpoint')
}

async function removeOthers(path: string) {
  for (const name of await readdir(dirname(path)))
    if (/^template-[0-9a-f]{16}\.tar\.gz$/.test(name) && name !== basename(path))
      await unlink(join(dirname(path), name)).catch(() => undefined)
}
