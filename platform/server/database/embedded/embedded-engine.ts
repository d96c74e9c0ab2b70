import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

type Reply = { id: number; bytes?: Uint8Array; count?: number; stopped?: boolean; error?: string }
type Waiting = { resolve: (reply: Reply) => void; reject: (error: Error) => void }

export type EmbeddedEngineOptions = {
  /** Holds the data files; undefined for a database in memory. */
  directory: string | undefined
  /** An uncompressed archive to begin from, only read when the database is in memory. */
  archive: Uint8Array | undefined
  statementTimeoutMs: number
}

/** The embedded server stopped before it answered. It starts again with the next connection. */
export class EmbeddedEngineStopped extends Error {
  override name = 'EmbeddedEngineStopped'
  /** SQLSTATE: 57014 when a statement took too long, 57P03 when it cannot start, 57P01 when it stopped. */
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** PostgreSQL in a worker thread of this process, with one session. */
export class EmbeddedEngine {
  readonly #options: EmbeddedEngineOptions
  readonly #waiting = new Map<number, Waiting>()
  #worker: Promise<Worker> | undefined
  #current: Worker | undefined
  #asked = 0
  #closed = false
  #unlimited = 0

  constructor(options: EmbeddedEngineOptions) {
    this.#options = options
  }

  /** Starts the server when it does not run; after a crash it recovers from its log, as PostgreSQL does. */
  async start(): Promise<void> {
    await this.#running()
  }

  /**
   * Sends wire protocol messages and gives the server's whole reply. Rejects with
   * `EmbeddedEngineStopped` when it takes longer than the limit: only ending the server ends its statement.
   */
  async exchange(bytes: Uint8Array): Promise<{ bytes: Uint8Array; stopped: boolean }> {
    const limit = this.#options.statementTimeoutMs
    const stop = () =>
      this.#unlimited ? undefined : void this.#stop('57014', `a statement took over ${limit} ms`)
    const overdue = setTimeout(stop, limit)
    try {
      const reply = await this.#ask('exchange', { bytes })
      if (reply.stopped) await this.#stop('57P01', 'the embedded database stopped')
      return { bytes: reply.bytes ?? new Uint8Array(), stopped: reply.stopped ?? false }
    } finally {
      clearTimeout(overdue)
    }
  }

  /** Lifts the limit of a statement's time while `work` runs: migrations and vacuum take what they take. */
  async withoutLimit<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#unlimited += 1
    try {
      return await work()
    } finally {
      this.#unlimited -= 1
    }
  }

  /** How many times its files were really synced to the disk since it started. */
  async fsyncs(): Promise<number> {
    return (await this.#ask('fsyncs')).count ?? 0
  }

  /** Its data files as an uncompressed tar. */
  async archive(): Promise<Uint8Array> {
    return (await this.#ask('archive')).bytes ?? new Uint8Array()
  }

  /** Shuts the server down cleanly. */
  async close(): Promise<void> {
    this.#closed = true
    const worker = await this.#worker?.catch(() => undefined)
    if (!worker) return
    await this.#ask('close').catch(() => undefined)
    await worker.terminate()
  }

  async #ask(ask: string, details: object = {}): Promise<Reply> {
    const worker = await this.#running()
    const id = (this.#asked += 1)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ id, ask, ...details })
    })
  }

  #running(): Promise<Worker> {
    if (this.#closed && !this.#worker) return Promise.reject(stopped('the database is closed'))
    this.#worker ??= this.#launch()
    return this.#worker
  }

  async #launch(): Promise<Worker> {
    const { wasm, bundle } = await loadParts()
    const { directory, archive } = this.#options
    const worker = new Worker(new URL('./embedded-worker.mjs', import.meta.url), {
      workerData: { directory, archive, wasm, bundle },
      // The flags of this process (a TypeScript loader, an inspector) are not for plain JavaScript.
      execArgv: [],
    })
    // Its first message says that it is ready.
    await new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve())
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('its worker ended')))
    }).catch((error: Error) => {
      this.#worker = undefined
      // As PostgreSQL answers while it cannot serve: a full disk keeps it from starting, room lets it recover.
      throw new EmbeddedEngineStopped('57P03', `the embedded database cannot start: ${error.message}`)
    })
    worker.on('message', (reply: Reply) => this.#settle(reply))
    worker.on('error', (error) =>
      this.#fail(worker, stopped(`the embedded database failed: ${error.message}`)),
    )
    worker.on('exit', () => this.#fail(worker, stopped('the embedded database stopped')))
    this.#current = worker
    return worker
  }

  #settle(reply: Reply) {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (reply.error === undefined) waiting?.resolve(reply)
    else waiting?.reject(stopped(reply.error))
  }

  // Ended before anybody is told: a new server must not open files that the old one may still write.
  async #stop(code: string, message: string) {
    const worker = this.#current
    this.#current = undefined
    await worker?.terminate()
    this.#rejectAll(new EmbeddedEngineStopped(code, message))
  }

  #fail(worker: Worker, error: Error) {
    if (worker !== this.#current) return
    this.#current = undefined
    this.#rejectAll(error)
  }

  #rejectAll(error: Error) {
    this.#worker = undefined
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of waiting) reject(error)
  }
}

function stopped(message: string) {
  return new EmbeddedEngineStopped('57P01', message)
}

let parts: Promise<{ wasm: WebAssembly.Module; bundle: Uint8Array }> | undefined

// Compiled once a process and shared with its workers: the second database of a test opens in a third of the time.
function loadParts() {
  parts ??= (async () => {
    const { resolve } = createRequire(import.meta.url)
    const read = (name: string) => readFile(resolve(`@electric-sql/pglite/${name}`))
    const [code, bundle] = await Promise.all([read('pglite.wasm'), read('pglite.data')])
    return { wasm: await WebAssembly.compile(code), bundle }
  })()
  return parts
}
