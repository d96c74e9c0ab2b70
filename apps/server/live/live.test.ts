import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sendMessage } from '../../../modules/conversations/contract.ts'
import { planMeeting } from '../../../modules/meetings/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { startChild } from '../../../platform/server/testing/start-child.ts'
import { openPair } from '../testing/open-pair.ts'
import type { Visitor } from '../testing/visitor.ts'
import { hear, type Hearing } from './hear.ts'

const heard = async (address: string, visitor: Visitor) => (await hear(address, visitor)) as Hearing

describeOnBothEngines('one stream a browser', (openTestDatabase, engine) => {
  it(
    'tells those whom it is for what to read again, and nothing of what it says; it ends when the process stops',
    { timeout: 90_000 },
    async () => {
      const pair = await openPair(await openTestDatabase())
      const { instance, lead, mentor, mentee, relationshipId: id } = pair
      const address = await instance.server.listen({ port: 0, host: '127.0.0.1' })
      expect(await hear(address, instance.visit())).toBe(401)
      const [ofLead, ofMentor, ofMentee] = [
        await heard(address, lead),
        await heard(address, mentor),
        await heard(address, mentee),
      ]
      await mentor.ask(sendMessage, { id, text: 'CANARI-DIRECT' })
      await ofMentee.until('show-conversation')
      await mentee.ask(planMeeting, {
        relationshipId: id,
        on: '2026-11-26',
        at: '18:30',
        timeZone: 'Europe/Paris',
        minutes: 45,
        means: 'phone',
      })
      await ofMentor.until('list-meetings')
      expect(JSON.parse(ofMentee.said[0]!.data)).toEqual({
        organisation: mentee.organisation,
        reads: ['show-conversation', 'show-standing'],
      })
      expect(ofMentor.said.map(({ data }) => data).join()).not.toContain('show-conversation')
      expect(ofLead.said).toEqual([])
      expect(JSON.stringify(ofMentee.said)).not.toContain('CANARI')

      // Nobody waits for those who stay: the process stops while three of them are open.
      const since = performance.now()
      await instance.stop()
      await Promise.all([ofLead, ofMentor, ofMentee].map(({ ended }) => ended))
      expect(performance.now() - since).toBeLessThan(5000)
    },
  )

  it('is refused past sixty of one account, though all ask at once, and there is room again once they left', async () => {
    const { instance, mentee } = await openPair(await openTestDatabase())
    const address = await instance.server.listen({ port: 0, host: '127.0.0.1' })
    const askAtOnce = () => Promise.all(Array.from({ length: 70 }, () => hear(address, mentee)))
    const answers = await askAtOnce()
    expect(answers.filter((answer) => answer === 429)).toHaveLength(10)
    const streams = answers.filter((answer) => typeof answer !== 'number')
    streams.slice(1).forEach(({ leave }) => leave())
    let again = await hear(address, mentee)
    while (again === 429) again = await hear(address, mentee)
    expect(again).toBeTypeOf('object')
    await instance.stop()
  })

  it.skipIf(engine === 'embedded')(
    'is heard by a hundred within a second, in two processes on one PostgreSQL',
    { timeout: 120_000 },
    async () => {
      const database = await openTestDatabase()
      const { instance, mentor, mentee, relationshipId: id } = await openPair(database)
      const clock = join(await mkdtemp(join(tmpdir(), 'binome-live-')), 'clock')
      await writeFile(clock, instance.clock.now)
      const start = async () => {
        const port = await freePort()
        const child = startChild(new URL('../main.ts', import.meta.url), [], {
          DATABASE_URL: database.pool.options.connectionString!,
          PORT: String(port),
          BINOME_CLOCK: clock,
          LOG_LEVEL: 'silent',
        })
        for (let lines = 1; !(await child.hasSaid(lines)).some((line) => line.includes('ready')); lines += 1);
        return { child, address: `http://localhost:${port}` }
      }
      const [here, there] = await Promise.all([start(), start()])
      const listeners = await Promise.all(
        Array.from({ length: 100 }, (_, one) => heard(one % 2 === 0 ? here.address : there.address, mentee)),
      )
      const cookie = [...mentor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const send = () =>
        fetch(`${here.address}/api/${mentor.organisation}/relationships/${id}/messages`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json' },
          body: JSON.stringify({ text: 'Bonjour' }),
        })
      const sentAt = performance.now()
      const answer = await send()
      expect(answer.status).toBe(200)
      const times = await Promise.all(
        listeners.map(async ({ until }) => (await until('show-conversation')) - sentAt),
      )
      process.stdout.write(
        `100 streams, two processes: the last heard after ${Math.round(Math.max(...times))} ms\n`,
      )
      expect(times).toHaveLength(100)
      expect(Math.max(...times)).toBeLessThan(1000)

      // One process dies: its streams end, the other's go on.
      await here.child.kill()
      await Promise.all(listeners.filter((_, one) => one % 2 === 0).map(({ ended }) => ended))
      listeners.forEach(({ leave }) => leave())
      await there.child.kill()
      await instance.stop()
    },
  )
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
