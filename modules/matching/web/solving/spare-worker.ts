import { createSolveClient, type SolveClient } from './solve-client.ts'

type Running = { client: SolveClient; worker: Worker }

// One worker is kept for the next studio: on `/try` the network may be gone by then, and its code could not come again.
let spare: Running | null = null

export type TakenWorker = {
  client: SolveClient
  /** Gives it back, for the next studio. */
  release: () => void
  /** Ends it, whatever it is at: a solver that runs hears no message. */
  end: () => void
}

/** A worker with its client, for one studio at a time. Give it back when the studio closes. */
export function takeWorker(onFault: (fault: Error) => void): TakenWorker {
  const taken = spare ?? start()
  spare = null
  let ended = false
  const fail = () => onFault(new Error('The worker could not be started.'))
  taken.worker.addEventListener('error', fail)
  return {
    client: taken.client,
    release: () => {
      taken.worker.removeEventListener('error', fail)
      if (ended) return
      taken.client.drop()
      if (spare) taken.worker.terminate()
      else spare = taken
    },
    end: () => {
      ended = true
      taken.worker.terminate()
      taken.client.end()
    },
  }
}

/** Starts a worker ahead of the first studio; settles when its code has come and runs. */
export async function warmWorker(): Promise<void> {
  spare ??= start()
  await spare.client.ask('ready', {})
}

function start(): Running {
  const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), { type: 'module' })
  return { worker, client: createSolveClient(worker) }
}
