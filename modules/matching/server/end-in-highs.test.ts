import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'

it('a thread is ended in the middle of a search by HiGHS, which hears nothing', async () => {
  const thread = new URL('../../../platform/server/thread/thread.mjs', import.meta.url)
  const worker = new Worker(thread, {
    workerData: new URL('testing/search-for-long.ts', import.meta.url).href,
  })
  const heard: unknown[] = []
  worker.on('message', (message) => heard.push(message))
  worker.postMessage({ task: 'searchForLong', input: null })
  await once(worker, 'message')
  // Past what HiGHS does before it searches: it would answer for hours on.
  await new Promise((resolve) => setTimeout(resolve, 500))
  await worker.terminate()
  expect(heard).toEqual([{ kind: 'progress', progress: 'begun' }])
}, 60_000)
