import { beforeAll, describe } from 'vitest'
import type { Database } from '../database/index.ts'
import { findPostgres, isPostgresRequired } from './find-postgres.ts'
import { openTestDatabase, type OpenOptions } from './open-test-database.ts'

export type Engine = Database['engine']

/** Opens a fresh, migrated, empty database; it closes and is gone after the tests of its block. */
export type OpenTestDatabase = (options?: OpenOptions) => Promise<Database>

/**
 * Runs the same tests on the embedded engine and on PostgreSQL:
 *
 *     describeOnBothEngines('an edition', (openTestDatabase, engine) => { it('…', async () => { … }) })
 *
 * Without a PostgreSQL server on this machine its half is skipped, and the run ends by saying so; where
 * `CI` or `REQUIRE_POSTGRES` is set, it fails.
 */
export function describeOnBothEngines(
  title: string,
  tests: (openTestDatabase: OpenTestDatabase, engine: Engine) => void,
): void {
  const missing = !findPostgres() && !isPostgresRequired()
  for (const engine of ['embedded', 'postgres'] as const)
    describe.skipIf(engine === 'postgres' && missing)(`${title} (${engine})`, () => {
      const opened: Database[] = []
      // Given back by the first hook, so called after every other that ends something: what still works on a database
      // that has closed waits a minute for it.
      beforeAll(() => () => Promise.all(opened.map((database) => database.close())))
      tests(async (options) => {
        const database = await openTestDatabase(engine, options)
        opened.push(database)
        return database
      }, engine)
    })
}
