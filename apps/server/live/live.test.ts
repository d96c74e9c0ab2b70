import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { sendMessage } from '../../../modules/conversations/contract.ts'
import { planMeeting } from '../../../modules/meetings/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { startChild } from '../../../platform/server/testing/start-child.ts'
import { openQuiz, saveQuiz } from '../../../modules/quizzes/contract.ts'
import { approveWorkshop, proposeWorkshop, takeSeat } from '../../../modules/workshops/contract.ts'
import { plan, proposal } from '../../../modules/workshops/server/testing/examples.ts'
import { openPair, type OpenPair } from '../testing/open-pair.ts'
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
      const pair = await openPair(database, {
        settings: () => ({ workshops: { workedOn: 'break', tellAfterAsks: 3 } }),
      })
      const { instance, mentor, mentee, relationshipId: id } = pair
      const asked = await openWorkshop(pair)
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
        Array.from({ length: 100 }, (_, one) => heard(one % 2 === 0 ? here.address : there.address, mentor)),
      )
      const cookie = [...mentee.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      /** What is sent to one process, and after how long the last of the hundred streams of both was told. */
      const lastHeard = async (path: string, body: unknown, word: string) => {
        const send = () =>
          fetch(`${here.address}/api/${mentor.organisation}/${path}`, {
            method: 'POST',
            headers: { cookie, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
        let sentAt = performance.now()
        let answer = await send()
        // A machine busy with other tests says so, and pages ask again.
        for (let tries = 0; answer.status === 503 && tries < 20; tries += 1) {
          await wait(1000 * Number(answer.headers.get('retry-after') ?? 1))
          sentAt = performance.now()
          answer = await send()
        }
        expect(answer.status).toBe(200)
        const times = await Promise.all(
          listeners.map(async ({ until }) => (await until(word, sentAt)) - sentAt),
        )
        expect(times).toHaveLength(100)
        process.stdout.write(
          `100 streams, two processes, ${word}: the last heard after ${Math.round(Math.max(...times))} ms\n`,
        )
        return Math.max(...times)
      }
      const message = { text: 'Bonjour' }
      expect(await lastHeard(`relationships/${id}/messages`, message, 'show-conversation')).toBeLessThan(1000)
      // A question of a workshop, under which stands nobody's name, and an answer to its quiz.
      const { workshopId, quizId } = asked
      const question = { words: 'Faut-il des macros ?' }
      expect(
        await lastHeard(`workshops/${workshopId}/questions`, question, 'list-workshop-questions'),
      ).toBeLessThan(1000)
      const said = { question: 'question-1', option: 'answer-1' }
      expect(await lastHeard(`quizzes/${quizId}/answers`, said, 'show-quiz')).toBeLessThan(1000)

      // One process dies: its streams end, the other's go on.
      await here.child.kill()
      await Promise.all(listeners.filter((_, one) => one % 2 === 0).map(({ ended }) => ended))
      listeners.forEach(({ leave }) => leave())
      await there.child.kill()
      await instance.stop()
    },
  )
})

const one = { wording: 'Vrai ?', options: ['Oui', 'Non'], right: 0, why: 'Parce que.' }

/** One that the mentor holds and the mentee comes to, with a quiz that is open. */
async function openWorkshop({ lead, mentor, mentee, editionId }: OpenPair) {
  const { id: workshopId } = await mentor.ask(proposeWorkshop, { editionId, ...proposal, ideaId: null })
  await lead.ask(approveWorkshop, { id: workshopId, ...plan })
  await mentee.ask(takeSeat, { id: workshopId, comes: true })
  const of = { subject: 'workshop' as const, subjectId: workshopId }
  const { id: quizId } = await mentor.ask(saveQuiz, { ...of, questions: [one, one, one] })
  await mentor.ask(openQuiz, { id: quizId, isOpen: true })
  return { workshopId, quizId }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
