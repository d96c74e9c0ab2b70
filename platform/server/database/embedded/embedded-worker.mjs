import { parentPort, workerData } from 'node:worker_threads'
import { startServer } from './embedded-server.mjs'

const ask = await startServer(workerData)

parentPort.on('message', ({ id, ask: asked, ...details }) => void answer(id, asked, details))
parentPort.postMessage({ ready: true })

async function answer(id, asked, details) {
  try {
    const reply = await ask(asked, details)
    parentPort.postMessage({ id, ...reply }, reply.bytes ? [reply.bytes.buffer] : [])
    if (asked === 'close') parentPort.close()
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
