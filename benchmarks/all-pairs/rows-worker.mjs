// Reads rows for `solveLarge`, with the built engine.
import { parentPort, workerData } from 'node:worker_threads'
import { createRowsAnswerer } from 'matching-engine'

const answer = createRowsAnswerer(workerData)
parentPort.on('message', (question) => parentPort.postMessage(answer(question)))
