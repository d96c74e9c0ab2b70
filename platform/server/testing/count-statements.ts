import type { Database } from '../database/index.ts'

/**
 * Counts what is sent to this database from here on: every statement, beginning and ending a transaction among them.
 * A test that nobody else asks anything during gets the cost of one call.
 */
export function countStatements(database: Database): {
  readonly during: <T>(work: () => Promise<T>) => Promise<Counted<T>>
} {
  const statements: string[] = []
  const { pool } = database
  const counted = new WeakSet<object>()
  const connect = pool.connect.bind(pool) as unknown as () => Promise<Client>
  pool.connect = (async () => {
    const client = await connect()
    if (counted.has(client)) return client
    counted.add(client)
    const query = client.query.bind(client)
    client.query = (...asked: unknown[]) => {
      statements.push(textOf(asked[0]))
      return query(...asked)
    }
    return client
  }) as never
  return {
    during: async (work) => {
      const before = statements.length
      const result = await work()
      return { result, statements: statements.slice(before) }
    },
  }
}

export type Counted<T> = { readonly result: T; readonly statements: readonly string[] }
type Client = { query: (...asked: unknown[]) => unknown }

const textOf = (asked: unknown) =>
  typeof asked === 'string' ? asked : ((asked as { text?: string }).text ?? '')
