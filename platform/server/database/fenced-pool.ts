import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

type OpenTransaction = { open: boolean }
type ConnectCallback = Parameters<pg.Pool['connect']>[0]

const currentTransaction = new AsyncLocalStorage<OpenTransaction>()

/** Asked for a second connection while a transaction of the same asynchronous flow holds one. */
export class ConnectionInsideTransaction extends Error {
  override name = 'ConnectionInsideTransaction'
  constructor() {
    super(
      'A transaction is open in this flow: use the `trx` (or `context.db`) it was given. ' +
        'A second connection would wait for the first for ever on the embedded engine.',
    )
  }
}

/**
 * A `pg.Pool` that refuses to lend a connection to a flow that is inside `runAsTransaction`.
 * Both engines use it, so that code which would block on the embedded one fails on PostgreSQL too.
 */
export class FencedPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config)
    // A connection lost while it is lent, between two statements, has nobody waiting: without a listener that
    // event would end the process. Its borrower learns of it by the next statement.
    this.on('connect', (client) => client.on('error', () => undefined))
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: ConnectCallback): void
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | void {
    if (!currentTransaction.getStore()?.open) return callback ? super.connect(callback) : super.connect()
    const error = new ConnectionInsideTransaction()
    if (!callback) return Promise.reject(error)
    callback(error, undefined, () => undefined)
  }
}

/** Runs `work` as the body of a transaction: until it settles, its flow gets no other connection. */
export async function runAsTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
  const transaction: OpenTransaction = { open: true }
  try {
    return await currentTransaction.run(transaction, work)
  } finally {
    // What the body left running keeps this store: it may use the pool once the transaction is over.
    transaction.open = false
  }
}

/** Throws `ConnectionInsideTransaction` when called inside `runAsTransaction`. */
export function insistOnNoTransaction() {
  if (currentTransaction.getStore()?.open) throw new ConnectionInsideTransaction()
}
