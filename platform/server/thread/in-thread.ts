import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Busy, openAdmission } from '../admission.ts'
import { Refusal } from '../refusal.ts'

/** What runs in a thread: a function of plain data that may say how far it is. It is found by its module and name. */
export type Task<Input, Output, Progress> = (
  input: Input,
  watch: { readonly onProgress: (progress: Progress) => void },
) => Output | Promise<Output>

export type ThreadOptions<Progress> = {
  readonly onProgress?: (progress: Progress) => void
  /** Ends the thread, whatever it is at; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Runs a task in a thread of its own, so that requests are answered meanwhile. `besides` is the `import.meta.url` of the
 * caller and `module` the name of the file beside it, without its ending; input and output are copied (structured
 * clone). Two run at once and some wait; past that it is refused as 'too-many-requests'. Rejects with what the task
 * threw, or when the thread ends without an answer.
 */
export async function inThread<Wanted extends Task<never, unknown, unknown>>(
  place: Place,
  input: Parameters<Wanted>[0],
  options: ThreadOptions<ProgressOf<Wanted>> = {},
): Promise<Awaited<ReturnType<Wanted>>> {
  try {
    return await line(() => runInThread<Wanted>(place, input, options), options.signal)
  } catch (error) {
    throw error instanceof Busy ? new Refusal('too-many-requests', { seconds: 15, minutes: 1 }) : error
  }
}

// Each holds a processor and hundreds of megabytes: more at once would only make all of them late.
const line = openAdmission({ atOnce: 2, mostWaiting: 8, longestWaitMs: 120_000 })

type Place = {
  readonly besides: string
  readonly module: string
  readonly task: string
  /** Of its heap: past it the thread ends, and the promise rejects. As much as the process has where left out. */
  readonly mostMegabytes?: number
}

function runInThread<Wanted extends Task<never, unknown, unknown>>(
  { besides, module, task, mostMegabytes }: Place,
  input: Parameters<Wanted>[0],
  { onProgress, signal }: ThreadOptions<ProgressOf<Wanted>>,
): Promise<Awaited<ReturnType<Wanted>>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const address = new URL(`${module}${extname(besides)}`, besides).href
    const worker = takeThread(address, mostMegabytes)
    const stop = () => end(() => reject(signal?.reason), 'stopped')
    const fail = (error: unknown) => end(() => reject(error), 'stopped')
    const leave = (code: number) =>
      fail(new Error(`The thread of ${task} ended without an answer (${code}).`))
    const hear = (message: Message<Awaited<ReturnType<Wanted>>, ProgressOf<Wanted>>) => {
      if (message.kind === 'progress') onProgress?.(message.progress)
      else end(() => resolve(message.output), 'idle')
    }
    const end = (settle: () => void, state: 'idle' | 'stopped') => {
      signal?.removeEventListener('abort', stop)
      worker.off('message', hear).off('error', fail).off('exit', leave)
      if (state === 'idle') giveBack(address, worker)
      else void worker.on('error', () => undefined).terminate()
      settle()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', hear).on('error', fail).on('exit', leave)
    worker.postMessage({ task, input })
  })
}

// One thread of each module waits for its next task: a start reads all that the module imports again.
const idle = new Map<string, Worker>()

function takeThread(address: string, mostMegabytes: number | undefined): Worker {
  const waiting = idle.get(address)
  idle.delete(address)
  waiting?.ref()
  return (
    waiting ??
    new Worker(new URL('./thread.mjs', import.meta.url), {
      workerData: address,
      ...(mostMegabytes && { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } }),
    })
  )
}

/** It keeps no process alive. */
function giveBack(address: string, worker: Worker): void {
  if (idle.has(address)) return void worker.terminate()
  worker.unref()
  idle.set(address, worker)
}

type ProgressOf<Wanted> = Wanted extends Task<never, unknown, infer Progress> ? Progress : never

type Message<Output, Progress> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'output'; readonly output: Output }
