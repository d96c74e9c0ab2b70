import { CamelCasePlugin, Kysely } from 'kysely'
import type pg from 'pg'
import type { Tables } from '../../../database/tables.ts'
import { type DatabaseLog, silentLog } from './database-log.ts'
import type { EmbeddedEngine } from './embedded/embedded-engine.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { openPostgres } from './open-postgres.ts'
import { OpeningDialect } from './opening-dialect.ts'

/** An open database. Both engines give the same values, the same error codes and the same pool. */
export type Database = {
  engine: 'embedded' | 'postgres'
  /** A `pg.Pool`; the embedded one has a single session, leased to one asker at a time. */
  pool: pg.Pool
  /** No role and no organisation are set here: requests and jobs go through `inTransaction`. */
  kysely: Kysely<Tables>
  /** Only on the embedded engine: its server, its fsync count, its archive. */
  embedded: EmbeddedEngine | undefined
  /** What a statement of `inTransaction` may take unless its scope says otherwise. */
  statementTimeoutMs: number
  close(): Promise<void>
}

export type OpenDatabaseOptions = {
  /** A PostgreSQL address (DATABASE_URL). Wins over `directory`. */
  url?: string | undefined
  /** Where the embedded database lives; made when missing. */
  directory?: string | undefined
  /** An embedded database that is gone when it closes: for tests and for tools. */
  inMemory?: boolean | undefined
  /** The embedded one in the thread that asks: quicker for a process that does nothing else, and without a limit of time. */
  inThisThread?: boolean | undefined
  /** The address people open; told to a second process that finds the directory in use. */
  address?: string | undefined
  /** Archive to start an empty directory from; by default the one made at build, when it is current. */
  template?: string | undefined
  /** A statement that takes longer fails with SQLSTATE 57014. 30 000 by default. */
  statementTimeoutMs?: number | undefined
  /** PostgreSQL only; 10 by default. */
  maxConnections?: number | undefined
  log?: DatabaseLog | undefined
}

/**
 * Opens PostgreSQL when `url` is given, otherwise the embedded database in `directory`.
 * Migrations are not run: call `migrate` next.
 * Throws `DirectoryInUse` when another process has the directory open, and `PostgresTooOld` before version 15.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { url, statementTimeoutMs = 30_000, log = silentLog } = options
  const { pool, embedded, close } = url
    ? await openPostgres(url, log, options.maxConnections)
    : await openEmbedded({ ...options, statementTimeoutMs, log })
  const kysely = new Kysely<Tables>({
    dialect: new OpeningDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  const engine = embedded ? 'embedded' : 'postgres'
  return { engine, pool, kysely, embedded, statementTimeoutMs, close }
}
