import type { TestProject } from 'vitest/node'
import { findPostgres, isPostgresRequired } from './find-postgres.ts'
import { startTestServer } from './test-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where test files ask for databases. */
    testServer: string
  }
}

/** Vitest's global setup: see vitest.config.ts. */
export async function setup(project: TestProject) {
  const server = await startTestServer()
  project.provide('testServer', server.address)
  return async () => {
    await server.stop()
    if (!findPostgres() && !isPostgresRequired())
      process.stderr.write(
        '\n*** HALF OF THE DATABASE TESTS WERE SKIPPED: PostgreSQL is not installed. ***\n' +
          '*** On Debian: apt-get install postgresql. Elsewhere: set POSTGRES_BIN. ***\n\n',
      )
  }
}
