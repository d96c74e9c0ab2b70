import { Worker } from 'node:worker_threads'

/** Workers of Node for `solveLarge`. `stop` ends them. */
export function nodeTeam(size, options) {
  const workers = Array.from(
    { length: size },
    () =>
      new Worker(new URL('rows-worker.mjs', import.meta.url), {
        workerData: options,
        // What lives long in a worker lies in typed arrays: a large nursery would only wait to be filled.
        resourceLimits: { maxYoungGenerationSizeMb: 4 },
      }),
  )
  const ask = (worker, question) =>
    new Promise((resolve, reject) => {
      const one = workers[worker]
      one.once('message', (answer) => {
        one.removeAllListeners('error')
        resolve(answer)
      })
      one.once('error', reject)
      one.postMessage(question)
    })
  const stop = () => Promise.all(workers.map((worker) => worker.terminate()))
  return { size, ask, stop }
}
