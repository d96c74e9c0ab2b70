import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { openMailServer } from '../platform/server/mail/open-mail-server.ts'
import { startDelivery } from '../platform/server/mail/start-delivery.ts'
import { anOrganisation } from '../platform/server/testing/an-organisation.ts'
import { openEngines, type MeasuredEngine } from './measuring/open-engines.ts'
import { report } from './measuring/report.ts'
import { summarise } from './measuring/summarise.ts'
import { timed } from './measuring/timed.ts'
import { writeMails } from './mail/write-mails.ts'

/**
 * Mail to an SMTP server in another process, with 10 000 waiting: how many leave a second, and how long a sign-in link
 * written meanwhile takes to be there. The server answers at once, or thinks about each message as a far one does.
 */
const waiting = Number(process.env.BENCH_MAILS ?? 10_000)
const measuredMails = Math.min(Math.floor(waiting / 2), 3000)
const links = 20
const thinking = [0, 50]

const rows: Record<string, string | number>[] = []
for (const engine of await openEngines()) {
  for (const milliseconds of thinking) rows.push(await measure(engine, milliseconds))
  await engine.stop()
}
await report(
  'mail',
  `${measuredMails} mails of ${waiting} that wait, 5 connections (targets: 100 a second at once; a link within 2 s)`,
  rows,
)

async function measure(engine: MeasuredEngine, thinks: number) {
  const database = await engine.open()
  const organisationId = await anOrganisation(database)
  const sink = await openSink(thinks)
  await writeMails(database, { organisationId, count: waiting, urgent: false })
  await database.pool.query('analyze')
  const settings = { url: sink.url, from: 'Binôme <binome@exemple.invalid>', connections: 5 }
  const delivery = startDelivery(
    { database, now: () => new Date().toISOString(), log: pino({ level: 'silent' }) },
    openMailServer(settings),
  )
  delivery.wake()
  await sink.hasReceived(20)
  const before = sink.count()
  const sent = await timed(() => sink.hasReceived(before + measuredMails))
  const delays: number[] = []
  while (delays.length < links) {
    await wait(100)
    const written = performance.now()
    const [to] = await writeMails(database, { organisationId: null, count: 1, urgent: true })
    delivery.wake()
    await sink.hasReceivedFor(to!)
    delays.push(performance.now() - written)
  }
  const stillWaiting = waiting - sink.count()
  await delivery.stop()
  sink.stop()
  await database.close()
  const link = summarise(delays)
  return {
    engine: engine.name,
    'server thinks, ms': thinks,
    'mails a second': (measuredMails / sent.milliseconds) * 1000,
    'processor ms a mail': sent.processorMilliseconds / measuredMails,
    'link median, ms': link.median,
    'link slowest, ms': link.p99,
    'still waiting then': stillWaiting,
  }
}

async function openSink(thinks: number) {
  const child = fork(fileURLToPath(new URL('./mail/sink.mjs', import.meta.url)), [String(thinks)])
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  let received = 0
  const addressees = new Set<string>()
  child.on('message', (said: { received: number; to: string }) => {
    received = said.received
    addressees.add(said.to)
  })
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await once(child, 'message')
  }
  return {
    url: `smtp://127.0.0.1:${port}`,
    count: () => received,
    hasReceived: (count: number) => until(() => received >= count),
    hasReceivedFor: (to: string) => until(() => addressees.has(to)),
    stop: () => child.disconnect(),
  }
}
