// Plain JavaScript, so that a thread starts from it both in the sources (Node 20 runs no TypeScript) and in dist/.
import { parentPort, workerData } from 'node:worker_threads'

const { address, task, input } = workerData
if (address.endsWith('.ts')) (await import('tsx/esm/api')).register()
const tasks = await import(address)
const onProgress = (progress) => parentPort.postMessage({ kind: 'progress', progress })
parentPort.postMessage({ kind: 'output', output: await tasks[task](input, { onProgress }) })
