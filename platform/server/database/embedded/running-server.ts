import { Worker } from 'node:worker_threads'

export type Reply = { bytes?: Uint8Array; count?: number; stopped?: boolean }
export type ServerParts = {
  directory: string | undefined
  archive: Uint8Array | undefined
  wasm: WebAssembly.Module
  bundle: Uint8Array
}
/** An embedded server that runs. */
export type RunningServer = {
  readonly ask: (ask: string, details?: object) => Promise<Reply>
  /** Ends it with whatever it does, then rejects who waits with this error. */
  readonly end: (error: Error) => Promise<void>
}
/** Is called once it answers no more, before anybody who waits is told. */
type OnGone = () => void
type Answer = Reply & { id: number; error?: string }

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

/** In a thread of its own: the process goes on while a statement runs, and can end it. */
export async function startInWorker(parts: ServerParts, onGone: OnGone): Promise<RunningServer> {
  const worker = new Worker(new URL('./embedded-worker.mjs', import.meta.url), {
    workerData: parts,
    // The flags of this process (a TypeScript loader, an inspector) are not for plain JavaScript.
    execArgv: [],
  })
  // Its first message says that it is ready.
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('its worker ended')))
  })
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>()
  let asked = 0
  let isGone = false
  const go = (error: Error) => {
    isGone = true
    onGone()
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const fail = (message: string) => isGone || go(stopped(message))
  worker.on('message', ({ id, error, ...reply }: Answer) => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asker?.resolve(reply)
    else asker?.reject(stopped(error))
  })
  worker.on('error', (error) => fail(`the embedded database failed: ${error.message}`))
  worker.on('exit', () => fail('the embedded database stopped'))
  return {
    ask: (ask, details = {}) =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(stopped('the embedded database stopped'))
        const id = (asked += 1)
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, ask, ...details })
      }),
    // Ended before anybody is told: a new server must not open files that the old one may still write.
    end: async (error) => {
      const wasGone = isGone
      isGone = true
      await worker.terminate()
      if (!wasGone) go(error)
    },
  }
}

/**
 * In the thread that asks, for a process that does nothing else meanwhile: three times as many statements a second,
 * for no thread has to be woken. A statement then has no limit, and nothing else runs beside it.
 */
export async function startInThisThread(parts: ServerParts, onGone: OnGone): Promise<RunningServer> {
  const { startServer } = await import('./embedded-server.mjs')
  const ask = await startServer(parts)
  return {
    ask: (asked, details = {}) =>
      ask(asked, details).catch((error: unknown) => {
        throw stopped(error instanceof Error ? error.message : String(error))
      }),
    end: () => {
      onGone()
      return Promise.resolve()
    },
  }
}

function stopped(message: string) {
  return new EmbeddedEngineStopped('57P01', message)
}
