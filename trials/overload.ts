// More than the server can do: it must say so early, stay alive, and be well again when it ends.
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { buildApplication } from '../benchmarks/measuring/built-application.ts'
import { judge } from './support/judge.ts'
import { enginesToTry, openTrial, signInAgain, type Trial } from './support/open-trial.ts'

const seconds = 20
const paths = ['/api/essai/me', '/api/essai/editions', '/api/sign-in/sessions', '/api/essai/relationships']
await buildApplication()
for (const engine of enginesToTry()) {
  for (const rate of [400, 2000]) {
    const trial = await openTrial(engine)
    await trial.admin.post('/api/essai/demonstration', {})
    const cookies = [trial.admin.cookie]
    for (let count = 0; count < 9; count += 1) cookies.push((await signInAgain(trial)).cookie)
    await overload(trial, cookies, rate, engine)
    await trial.stop()
  }
}

async function overload({ application }: Trial, cookies: readonly string[], rate: number, engine: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 400 })
  const statuses = new Map<number | string, number>()
  const count = (status: number | string) => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  const watch = new Worker(new URL('./support/watch-health.mjs', import.meta.url), {
    workerData: { address: application.address },
  })

  const asked: Promise<void>[] = []
  const since = performance.now()
  for (let sent = 0; sent < rate * seconds;) {
    // As many as are due by now, whatever was answered: those who come do not wait for each other.
    const due = Math.min(rate * seconds, Math.floor(((performance.now() - since) / 1000) * rate))
    for (; sent < due; sent += 1) {
      const cookie = cookies[sent % cookies.length]!
      asked.push(ask(application.address, paths[sent % paths.length]!, cookie, agent).then(count))
    }
    await wait(5)
  }
  await Promise.all(asked)
  watch.postMessage('over')
  const [health] = (await once(watch, 'message')) as [number[]]
  agent.destroy()

  const name = `${engine}, ${rate} requests a second for ${seconds} s`
  const seen = [...statuses].map(([status, times]) => `${status}: ${times}`).join(', ')
  judge(
    `${name}: only 200, 429 and 503`,
    [...statuses.keys()].every((status) => [200, 429, 503].includes(Number(status))),
    seen,
  )
  judge(`${name}: somebody is served`, (statuses.get(200) ?? 0) > 0, seen)
  const slowest = Math.round(Math.max(...health))
  judge(`${name}: health within 1 s`, slowest < 1000, `slowest ${slowest} ms of ${health.length}`)
  await wait(5000)
  const before = performance.now()
  const status = await ask(application.address, paths[0]!, cookies[0]!, new Agent())
  const ms = Math.round(performance.now() - before)
  judge(`${name}: 5 s later a read in 200 ms`, status === 200 && ms < 200, `${status} in ${ms} ms`)
}

/** The status, or the code of what broke. */
function ask(address: string, path: string, cookie: string, agent: Agent): Promise<number | string> {
  return new Promise((resolve) => {
    const asking = request(address + path, { agent, headers: { cookie } }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode!))
    })
    asking.once('error', (error: Error & { code?: string }) => resolve(error.code ?? error.message))
    asking.end()
  })
}
