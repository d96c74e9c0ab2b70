import { createReadingClient, type AskReading } from './reading-client.ts'

export type RunningReading = {
  readonly worker: Worker
  readonly ask: AskReading
  readonly isReady: Promise<true>
}

// One is started ahead: on `/try` the network may be cut before the first file.
let spare: RunningReading | null = null

/** A worker that reads sheets, for one screen: whoever takes it ends it. */
export function takeReading(): RunningReading {
  const taken = spare ?? start()
  spare = null
  return taken
}

/** Starts a worker ahead of the first screen; settles when all has come that it may need. */
export async function warmReading(): Promise<void> {
  spare ??= start()
  await spare.isReady
}

function start(): RunningReading {
  const worker = new Worker(new URL('../../sheet-worker.ts', import.meta.url), { type: 'module' })
  const ask = createReadingClient(worker)
  return { worker, ask, isReady: ask('ready', {}) }
}
