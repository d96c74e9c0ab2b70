import { AsyncLocalStorage } from 'node:async_hooks'
import {
  CompiledQuery,
  PostgresDialect,
  PostgresDriver,
  type DatabaseConnection,
  type PostgresDialectConfig,
  type TransactionSettings,
} from 'kysely'

const openingStatement = new AsyncLocalStorage<string>()

/** Begins a transaction (`begin`) and sends that statement in the same round trip; its rows are not read. */
export function openWith<Result>(statement: string, begin: () => Promise<Result>): Promise<Result> {
  return openingStatement.run(statement, begin)
}

/** PostgreSQL, whose transactions may begin by `openWith`. */
export class OpeningDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig
  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver() {
    return new OpeningDriver(this.#config)
  }
}

class OpeningDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    const statement = openingStatement.getStore()
    if (statement === undefined) return super.beginTransaction(connection, settings)
    const { isolationLevel } = settings
    const begin = isolationLevel ? `start transaction isolation level ${isolationLevel}` : 'begin'
    try {
      await connection.executeQuery(CompiledQuery.raw(`${begin}; ${statement}`))
    } catch (error) {
      // Nobody has the transaction yet who could end it and give the connection back.
      await this.rollbackTransaction(connection).catch(() => undefined)
      await this.releaseConnection(connection as Parameters<PostgresDriver['releaseConnection']>[0])
      throw error
    }
  }
}
