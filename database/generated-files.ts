import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { dumpSchema } from './dump-schema.ts'
import { readTables } from './read-tables.ts'
import { tableTypes } from './table-types.ts'

/** The files that describe the migrated database, with their paths: written by `generate.ts`, checked by a test. */
export async function generatedFiles(pool: pg.Pool): Promise<{ path: string; content: string }[]> {
  const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  return [
    { path: here('schema.sql'), content: await dumpSchema(pool) },
    { path: here('tables.ts'), content: tableTypes(await readTables(pool)) },
  ]
}
