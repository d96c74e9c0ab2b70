import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'

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
 * clone). Rejects with what the task threw, or when the thread ends without an answer.
 */
export function inThread<Wanted extends Task<never, unknown, unknown>>(
  { besides, module, task }: { readonly besides: string; readonly module: string; readonly task: string },
  input: Parameters<Wanted>[0],
  { onProgress, signal }: ThreadOptions<ProgressOf<Wanted>> = {},
): Promise<Awaited<ReturnType<Wanted>>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const address = new URL(`${module}${extname(besides)}`, besides).href
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
      workerData: { address, task, input },
    })
    const stop = () => {
      reject(signal?.reason)
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: Message<Awaited<ReturnType<Wanted>>, ProgressOf<Wanted>>) => {
      if (message.kind === 'progress') return onProgress?.(message.progress)
      resolve(message.output)
      void worker.terminate()
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      // Nothing happens here once an answer came.
      reject(new Error(`The thread of ${task} ended without an answer (${code}).`))
    })
  })
}

type ProgressOf<Wanted> = Wanted extends Task<never, unknown, infer Progress> ? Progress : never

type Message<Output, Progress> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'output'; readonly output: Output }
