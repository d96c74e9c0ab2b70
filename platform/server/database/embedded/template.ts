import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { readMigrations } from '../migrations/read-migrations.ts'
import { preamble } from '../migrations/preamble.ts'

/**
 * Where the archive of a migrated, empty database belongs: `.cache/` beside the program. Its name carries
 * a hash of all that made it (migrations, preamble, the version of PGlite), so a stale one is simply
 * not found.
 */
export async function templatePath(migrationsDirectory?: string): Promise<string> {
  const require = createRequire(import.meta.url)
  const hash = createHash('sha256')
  hash.update(await installedVersion(require, '@electric-sql/pglite'))
  hash.update(preamble)
  for (const migration of await readMigrations(migrationsDirectory))
    hash.update(`\0${migration.name}\0${migration.checksum}`)
  const name = `.cache/template-${hash.digest('hex').slice(0, 16)}.tar.gz`
  return fileURLToPath(new URL(`../../../../${name}`, import.meta.url))
}

/** The current template, when the build has made it. */
export async function findTemplate(migrationsDirectory?: string): Promise<string | undefined> {
  const path = await templatePath(migrationsDirectory)
  return existsSync(path) ? path : undefined
}

/** The uncompressed tar of a template, which may lie there uncompressed. */
export async function readTemplate(path: string): Promise<Uint8Array> {
  const content = await readFile(path)
  return path.endsWith('.gz') ? promisify(gunzip)(content) : content
}

/** Compresses and writes a template; a reader sees it whole or not at all. */
export async function writeTemplate(path: string, archive: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, await promisify(gzip)(archive))
  await rename(unfinished, path)
}

async function installedVersion(require: NodeJS.Require, name: string) {
  const main = require.resolve(name)
  const root = main.slice(0, main.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length)
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { version: string }
  return `${name}@${version}\0`
}
