// Plain JavaScript, so that a thread starts from it both in the sources (Node 20 runs no TypeScript) and in dist/.
import { parentPort, workerData } from 'node:worker_threads'

if (workerData.endsWith('.ts')) (await import('tsx/esm/api')).register()
const tasks = await import(workerData)
const onProgress = (progress) => parentPort.postMessage({ kind: 'progress', progress })

// What a task throws ends the thread, and reaches who waits as the thread's error.
parentPort.on('message', async ({ task, input }) => {
  parentPort.postMessage({ kind: 'output', output: await tasks[task](input, { onProgress }) })
})
