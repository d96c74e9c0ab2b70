// A thread of its own: what asks by the thousand is late itself, and would take its own lateness for the server's.
import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

const milliseconds = []
let isOver = false
parentPort.once('message', () => {
  isOver = true
})
while (!isOver) {
  const since = performance.now()
  await new Promise((resolve, reject) => {
    request(`${workerData.address}/healthz`, { agent: false }, (answer) =>
      answer.resume().once('end', resolve),
    )
      .once('error', reject)
      .end()
  })
  milliseconds.push(performance.now() - since)
  await wait(500)
}
parentPort.postMessage(milliseconds)
parentPort.close()
