import type { Transaction } from 'kysely'
import type { Tables } from '../../../database/tables.ts'

/** What an action or a query gets to talk to the database with: an open transaction. */
export type Db = Transaction<Tables>

export { isDatabaseAway } from './database-away.ts'
export { DiskFull } from './disk-full.ts'
export { ConnectionInsideTransaction } from './fenced-pool.ts'
export { enterScope, inTransaction, isWorthAnotherTry, type TransactionScope } from './in-transaction.ts'
export { maintain } from './maintain.ts'
export { RolesMissing } from './migrations/ensure-roles.ts'
export { migrate, MigrationMismatch } from './migrations/migrate.ts'
export { openDatabase, type Database, type OpenDatabaseOptions } from './open-database.ts'
