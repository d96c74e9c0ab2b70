// Fifty bodies of twelve megabytes at once, from nobody and from a lead, and twelve matchings: memory stays bounded.
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { buildApplication } from '../benchmarks/measuring/built-application.ts'
import { judge } from './support/judge.ts'
import { enginesToTry, openTrial, type Engine } from './support/open-trial.ts'

await buildApplication()
for (const engine of enginesToTry()) await sendBodies(engine)

async function sendBodies(engine: Engine) {
  const trial = await openTrial(engine)
  const { address, pid } = trial.application
  const { editionId } = (await trial.admin.post('/api/essai/demonstration', {})) as { editionId: string }
  await wait(2000)
  const idle = await residentMegabytes(pid)
  let most = idle
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, await residentMegabytes(pid))
      await wait(50)
    }
  })()

  const path = `${address}/api/essai/editions/${editionId}/volunteers`
  const bodyOf = (megabytes: number) => JSON.stringify({ nothing: 'x'.repeat(megabytes * 1024 * 1024 - 100) })
  const [allowed, tooLarge] = [bodyOf(6), bodyOf(12)]
  const send = (cookie: string, body = tooLarge) =>
    fetch(path, { method: 'POST', body, headers: { 'content-type': 'application/json', cookie } }).then(
      ({ status }) => status,
      // Refused before its body was read: the sender may find the line closed.
      () => 'closed' as const,
    )
  const times = <T>(count: number, work: () => Promise<T>) => Promise.all(Array.from({ length: count }, work))
  const since = performance.now()
  const strangers = await times(50, () => send(''))
  const strangersMs = Math.round(performance.now() - since)
  const mostWithStrangers = most
  const tooMuch = await times(50, () => send(trial.admin.cookie))
  const mostWithTooMuch = most
  const leads = [...tooMuch, ...(await times(50, () => send(trial.admin.cookie, allowed)))]
  const mostWithLeads = most
  const runs = await times(12, () =>
    fetch(`${address}/api/essai/editions/${editionId}/matching-runs`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', cookie: trial.admin.cookie },
    }).then(({ status }) => status),
  )
  isOver = true
  await watching

  const saw = (statuses: readonly (number | string)[]) => [...new Set(statuses)].join(', ')
  judge(
    `${engine}: no fault`,
    ![...strangers, ...leads, ...runs].includes(500),
    saw([...strangers, ...leads, ...runs]),
  )
  judge(
    `${engine}: strangers are refused unread`,
    !strangers.includes(400),
    `${saw(strangers)} in ${strangersMs} ms`,
  )
  judge(`${engine}: one matching of twelve`, runs.filter((status) => status === 200).length === 1, saw(runs))
  const bound = engine === 'postgres' ? 400 : idle + 150
  judge(
    `${engine}: memory under ${Math.round(bound)} MB`,
    most < bound,
    `idle ${idle} MB, most with strangers ${mostWithStrangers} MB, with too much ${mostWithTooMuch} MB, with leads ${mostWithLeads} MB, in all ${most} MB`,
  )
  await trial.stop()
}

/** Resident memory of a process, in MB (Linux). */
async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024)
}
