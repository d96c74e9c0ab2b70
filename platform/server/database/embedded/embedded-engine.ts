import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  EmbeddedEngineStopped,
  startInThisThread,
  startInWorker,
  type RunningServer,
} from './running-server.ts'

export type EmbeddedEngineOptions = {
  /** Holds the data files; undefined for a database in memory. */
  directory: string | undefined
  /** An uncompressed archive to begin from, only read when the database is in memory. */
  archive: Uint8Array | undefined
  statementTimeoutMs: number
  /** For a process that does nothing else: see `startInThisThread`. By default in a thread of its own. */
  inThisThread?: boolean | undefined
}

/** PostgreSQL within this process, with one session. */
export class EmbeddedEngine {
  readonly #options: EmbeddedEngineOptions
  #server: Promise<RunningServer> | undefined
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
    const server = await this.#running()
    const end = (code: string, message: string) => server.end(new EmbeddedEngineStopped(code, message))
    const stop = () => (this.#unlimited ? undefined : void end('57014', `a statement took over ${limit} ms`))
    const overdue = setTimeout(stop, limit)
    try {
      const reply = await server.ask('exchange', { bytes })
      if (reply.stopped) await end('57P01', 'the embedded database stopped')
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
    const server = await this.#running()
    return (await server.ask('fsyncs')).count ?? 0
  }

  /** Its data files as an uncompressed tar. */
  async archive(): Promise<Uint8Array> {
    const server = await this.#running()
    return (await server.ask('archive')).bytes ?? new Uint8Array()
  }

  /** Shuts the server down cleanly. */
  async close(): Promise<void> {
    this.#closed = true
    const server = await this.#server?.catch(() => undefined)
    if (!server) return
    await server.ask('close').catch(() => undefined)
    await server.end(new EmbeddedEngineStopped('57P01', 'the database is closed'))
  }

  #running(): Promise<RunningServer> {
    if (this.#server) return this.#server
    if (this.#closed) return Promise.reject(new EmbeddedEngineStopped('57P01', 'the database is closed'))
    const forget = () => (this.#server = undefined)
    this.#server = this.#launch(forget)
    this.#server.catch(forget)
    return this.#server
  }

  async #launch(onGone: () => void): Promise<RunningServer> {
    const { directory, archive, inThisThread } = this.#options
    const parts = { directory, archive, ...(await loadParts()) }
    try {
      return await (inThisThread ? startInThisThread(parts, onGone) : startInWorker(parts, onGone))
    } catch (error) {
      // As PostgreSQL answers while it cannot serve: a full disk keeps it from starting, room lets it recover.
      const why = error instanceof Error ? error.message : String(error)
      throw new EmbeddedEngineStopped('57P03', `the embedded database cannot start: ${why}`)
    }
  }
}

let loaded: Promise<{ wasm: WebAssembly.Module; bundle: Uint8Array }> | undefined

// Compiled once a process and shared with its workers: the second database of a test opens in a third of the time.
function loadParts() {
  loaded ??= (async () => {
    const { resolve } = createRequire(import.meta.url)
    const read = (name: string) => readFile(resolve(`@electric-sql/pglite/${name}`))
    const [code, bundle] = await Promise.all([read('pglite.wasm'), read('pglite.data')])
    return { wasm: await WebAssembly.compile(code), bundle }
  })()
  return loaded
}
