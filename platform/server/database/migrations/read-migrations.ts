import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Migration = { number: number; name: string; sql: string; checksum: string }

const ours = fileURLToPath(new URL('../../../../database/migrations/', import.meta.url))

/**
 * The migrations of a folder, in order: files `NNNN-name.sql`, numbered from 1 without a gap.
 * Throws when a name or a number is not so.
 */
export async function readMigrations(directory: string = ours): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1])
      if (number !== index + 1)
        throw new Error(
          `database/migrations/${name}: expected a name like ${String(index + 1).padStart(4, '0')}-what-it-does.sql.`,
        )
      const sql = await readFile(join(directory, name), 'utf8')
      // Git may have rewritten the line ends of a checkout; that is not another migration.
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
      return { number, name, sql, checksum }
    }),
  )
}
