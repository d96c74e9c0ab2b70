import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { beforeAll, expect, it } from 'vitest'
import { importVolunteers, listEnrolments, startDemonstration } from '../../modules/enrolment/contract.ts'
import { cancelComputation, runMatching } from '../../modules/matching/contract.ts'
import {
  openSessionByLink,
  requestSignInLink,
  showMe,
  showStart,
  signOut,
} from '../../modules/people/contract.ts'
import { addLead, createProgramme, listLedEditions, showEdition } from '../../modules/programmes/contract.ts'
import { later } from '../../platform/server/clock.ts'
import type { Database } from '../../platform/server/database/index.ts'
import { usualLimits } from '../../platform/server/http/guard-against-overload.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { manyVolunteers } from './testing/many-volunteers.ts'
import { openTestInstance, type TestInstance } from './testing/open-test-instance.ts'
import { writeOrganisation } from './testing/write-organisation.ts'

describeOnBothEngines('limits of what is asked', (openTestDatabase, engine) => {
  let database: Database
  let opened = 0
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  // Each test has a process of its own on it, and an organisation that no other knows.
  const open = async (limits = {}) => {
    const generous = { perAddress: 1e6, perSession: 1e6, perStranger: 1e6, eventLoopDelayMs: 0 }
    const instance = await openTestInstance(database, {
      limits: { ...usualLimits(4), ...generous, ...limits },
    })
    const slug = `organisation-${(opened += 1)}`
    const admin = { name: 'Solène Le Bihan', email: 'solene@exemple.invalid' }
    const path = await writeOrganisation(database, { slug, name: slug, admin }, instance.clock.now)
    const lead = instance.visit()
    await lead.ask(openSessionByLink, { token: path.split('#')[1]! })
    lead.organisation = slug
    return { instance, lead }
  }

  it('a large body of somebody unknown is refused before it is read', async () => {
    const { instance, lead } = await open()
    await instance.server.listen({ port: 0, host: '127.0.0.1' })
    const path = `/api/${lead.organisation}/editions/00000000-0000-7000-8000-000000000000/volunteers`
    // Eleven megabytes are announced and none is sent: an answer that comes did not wait for them.
    expect(await statusOfUnsent(instance, path, 11 * 1024 * 1024)).toBe(401)
    const session = [...lead.cookies].map((pair) => pair.join('=')).join('; ')
    expect(await statusOfUnsent(instance, path, 13 * 1024 * 1024, session)).toBe(413)
    expect(await statusOfUnsent(instance, '/api/sign-in/links', 65 * 1024)).toBe(413)
    // Somebody, but nobody of that organisation.
    const elsewhere = path.replace(lead.organisation, 'autre')
    expect(await statusOfUnsent(instance, elsewhere, 2 * 1024 * 1024, session)).toBe(404)
    await instance.stop()
  })

  it('of two large bodies the second is not read while the first is, and is told that we are busy', async () => {
    const largeBodies = { atOnce: 1, mostWaiting: 0, longestWaitMs: 5000 }
    const { instance, lead } = await open({ largeBodies })
    await instance.server.listen({ port: 0, host: '127.0.0.1' })
    const path = `/api/${lead.organisation}/editions/00000000-0000-7000-8000-000000000000/volunteers`
    const session = [...lead.cookies].map((pair) => pair.join('=')).join('; ')
    const first = announce(instance, path, 2 * 1024 * 1024, session)
    await wait(300)
    expect(await statusOfUnsent(instance, path, 2 * 1024 * 1024, session)).toBe(503)
    // Who leaves gives the place on.
    first.destroy()
    await wait(300)
    const third = announce(instance, path, 2 * 1024 * 1024, session)
    await wait(300)
    expect(third.bytesRead).toBe(0)
    third.destroy()
    await instance.stop()
  })

  it('large bodies are read one at a time, and each is answered', async () => {
    const { instance, lead } = await open()
    const { editionId } = await lead.ask(startDemonstration, {})
    const input = { ...manyVolunteers, volunteers: manyVolunteers.volunteers.slice(0, 20), editionId }
    const answers = await Promise.all([1, 2, 3].map(() => lead.send(importVolunteers, input)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    await instance.stop()
  })

  it('past its share of requests a session is told to wait, and another one is not', async () => {
    const { instance, lead } = await open({ perSession: 15 })
    const other = await instance.signIn('solene@exemple.invalid', lead.organisation)
    const statuses: number[] = []
    for (let count = 0; count < 16; count += 1) statuses.push((await lead.send(showMe, {})).status)
    expect(new Set(statuses.slice(0, 10))).toEqual(new Set([200]))
    const refused = await lead.send(showMe, {})
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    // Not longer: whoever shares an address with a flood is served again five seconds after its end.
    expect([1, 2, 3, 4]).toContain(Number(refused.headers['retry-after']))
    expect((await other.send(showMe, {})).status).toBe(200)
    await instance.stop()
  })

  it('strangers have a share of their own by address, of IPv6 by its /64; an address has one for all its sessions', async () => {
    const { instance, lead } = await open({ perStranger: 5, perAddress: 12 })
    const ask = async (remoteAddress: string, cookie = '') => {
      const { statusCode } = await instance.server.inject({
        url: showStart.path,
        remoteAddress,
        headers: { cookie },
      })
      return statusCode
    }
    const five = [
      '2001:db8:1:1::1',
      '2001:db8:1:1::2',
      '2001:db8:1:1::3',
      '2001:db8:1:1::4',
      '2001:db8:1:1::5',
    ]
    for (const address of five) expect(await ask(address)).toBe(200)
    expect(await ask('2001:db8:1:1::6')).toBe(429)
    expect(await ask('2001:db8:1:2::6')).toBe(200)
    const session = [...lead.cookies].map((pair) => pair.join('=')).join('; ')
    for (let count = 0; count < 6; count += 1) expect(await ask('2001:db8:1:1::7', session)).toBe(200)
    expect(await ask('2001:db8:1:1::8', session)).toBe(429)
    await instance.stop()
  })

  it('whoever has gone before they are looked at is no fault of ours, and an address nobody can read is a problem', async () => {
    const written: string[] = []
    const log = pino({ level: 'error' }, { write: (line: string) => written.push(line) })
    const instance = await openTestInstance(database, { limits: usualLimits(4), log })
    const address = await instance.server.listen({ port: 0, host: '127.0.0.1' })
    const leavers = Array.from({ length: 200 }, () => {
      const socket = connect(Number(new URL(address).port), '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write('GET /api/sign-in/start HTTP/1.1\r\nHost: localhost\r\n\r\n', () =>
        socket.resetAndDestroy(),
      )
      return once(socket, 'close')
    })
    await Promise.all(leavers)
    const answer = await fetch(`${address}/%`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store'])
    expect(await answer.json()).toMatchObject({ code: 'invalid-input' })
    await instance.stop()
    expect(written).toEqual([])
  })

  // No database has a part in it.
  it.runIf(engine === 'embedded')(
    'an event loop that is late refuses the API, and tells its health all the same',
    async () => {
      // Late by more than other tests on this machine make it: whoever signs in before is served.
      const { instance, lead } = await open({ eventLoopDelayMs: 200 })
      for (const since = performance.now(); performance.now() - since < 4000; await wait(1)) {
        for (const blocked = performance.now(); performance.now() - blocked < 600;);
      }
      const answer = await lead.send(showMe, {})
      expect(answer).toMatchObject({ status: 503, body: { code: 'busy' } })
      expect((await instance.server.inject('/healthz')).statusCode).toBe(200)
      await instance.stop()
    },
  )

  it('what cannot be done in time is refused at once as busy, and health is told all the same', async () => {
    const transactions = { atOnce: 1, mostWaiting: 1, longestWaitMs: 5000 }
    const { instance, lead } = await open({ transactions })
    const asked = Array.from({ length: 12 }, () => lead.send(showMe, {}))
    const health = await instance.server.inject('/healthz')
    const answers = await Promise.all(asked)
    const busy = answers.filter(({ status }) => status === 503)
    expect(busy.length).toBeGreaterThan(5)
    expect(busy[0]).toMatchObject({
      body: { code: 'busy' },
      headers: { 'retry-after': '5', 'cache-control': 'no-store' },
    })
    expect(answers.filter(({ status }) => status === 200).length + busy.length).toBe(12)
    expect(health.statusCode).toBe(200)
    expect((await lead.send(showMe, {})).status).toBe(200)
    await instance.stop()
  })

  it('what is asked by callers who have left is not done', async () => {
    const transactions = { atOnce: 1, mostWaiting: 50, longestWaitMs: 30_000 }
    const { instance, lead } = await open({ transactions })
    await instance.server.listen({ port: 0, host: '127.0.0.1' })
    const { port } = instance.server.server.address() as AddressInfo
    const session = [...lead.cookies].map((pair) => pair.join('=')).join('; ')
    const name = { fr: 'Partie', en: 'Gone' }
    const body = JSON.stringify({ template: 'cohort', name, editionName: name, startsOn: null })
    // Many programmes take longer than their askers stay.
    const sockets = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const socket = connect(port, '127.0.0.1')
        await once(socket, 'connect')
        socket.write(
          `POST /api/${lead.organisation}/programmes HTTP/1.1\r\nhost: localhost:3000\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\ncookie: ${session}\r\n\r\n${body}`,
        )
        return socket
      }),
    )
    await once(sockets[0]!, 'data')
    for (const socket of sockets) socket.destroy()
    await wait(300)
    const { editions } = await lead.ask(listLedEditions, {})
    expect(editions.length).toBeGreaterThan(0)
    expect(editions.length).toBeLessThan(20)
    await instance.stop()
  })

  it('of many who come at once, none is looked after before the last is let in', async () => {
    const { instance } = await open()
    const { server } = instance.server
    await instance.server.listen({ port: 0, host: '127.0.0.1' })
    let come = 0
    let inAtFirstAnswer = 0
    server.on('connection', () => (come += 1))
    server.on('request', (_request, response: ServerResponse) =>
      response.once('finish', () => (inAtFirstAnswer ||= come)),
    )
    const path = '/api/sign-in/links'
    // Each too large, so that it is answered without waiting for the database.
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => statusOfUnsent(instance, path, 65 * 1024)),
    )
    expect(new Set(answers)).toEqual(new Set([413]))
    expect(inAtFirstAnswer).toBe(40)
    await instance.stop()
  })

  it('twelve matchings asked at once make one; the others are told that it is under way', async () => {
    const { instance, lead } = await open()
    const { editionId } = await lead.ask(startDemonstration, {})
    const answers = await Promise.all(Array.from({ length: 12 }, () => lead.send(runMatching, { editionId })))
    const refused = answers.filter(({ status }) => status !== 200)
    expect(refused).toHaveLength(11)
    expect(refused[0]).toMatchObject({
      status: 429,
      body: { code: 'matching-under-way', details: { by: 'Solène Le Bihan', mine: true } },
    })
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0)
    expect((await lead.send(runMatching, { editionId })).status).toBe(200)
    await instance.stop()
  })

  it('an Idempotency-Key is kept for work between transactions too, or refused', async () => {
    const { instance, lead } = await open()
    const first = await lead.send(startDemonstration, {}, { key: 'demonstration-1' })
    const again = await lead.send(startDemonstration, {}, { key: 'demonstration-1' })
    expect(again.body).toEqual(first.body)
    const { editionId } = first.body as { editionId: string }
    const runs = await Promise.all(
      [1, 2].map(() => lead.send(runMatching, { editionId }, { key: 'one-run-only' })),
    )
    expect(runs.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(runs.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'under-way' })
    const [kept] = runs.filter(({ status }) => status === 200)
    expect((await lead.send(runMatching, { editionId }, { key: 'one-run-only' })).body).toEqual(kept!.body)
    // The very same input, to something else.
    expect((await lead.send(cancelComputation, { editionId }, { key: 'one-run-only' })).status).toBe(400)
    expect((await lead.send(runMatching, { editionId }, { key: 'another-run' })).body).not.toEqual(kept!.body)

    const mine = await lead.send(signOut, {}, { key: 'out-I-go-now' })
    expect(mine.status).toBe(200)
    const link = { email: 'nobody@exemple.invalid', language: 'fr' as const, returnTo: null }
    expect((await lead.send(requestSignInLink, link, { key: 'nobody-keeps-it' })).status).toBe(400)
    await instance.stop()
  })

  it('a key whose process died is under way for ten minutes, and free again after them', async () => {
    const { instance, lead } = await open()
    const key = 'died-in-the-middle'
    await lead.send(startDemonstration, {}, { key })
    const died = (minutesAgo: number) =>
      instance.database.kysely
        .updateTable('platform.idempotentAnswers')
        .set({ isAnswered: false, answeredAt: later(instance.clock.now, -minutesAgo * 60_000) })
        .where('key', '=', key)
        .execute()
    await died(9)
    expect((await lead.send(startDemonstration, {}, { key })).body).toMatchObject({ code: 'under-way' })
    await died(11)
    expect((await lead.send(startDemonstration, {}, { key })).status).toBe(200)
    await instance.stop()
  })

  it('a key that cannot be kept is refused, and work that fails gives its key back', async () => {
    const { instance, lead } = await open()
    expect((await lead.send(startDemonstration, {}, { key: 'short' })).status).toBe(400)
    const name = { fr: 'Personne encore', en: 'Nobody yet' }
    const empty = { template: 'cohort' as const, name, editionName: name, startsOn: null }
    const { editionId } = await lead.ask(createProgramme, empty)
    const ask = () => lead.send(runMatching, { editionId }, { key: 'nobody-to-match' })
    const refused = await ask()
    expect(refused.status).toBe(422)
    expect((await ask()).body).toMatchObject({ code: (refused.body as { code: string }).code })
    await instance.stop()
  })

  it('cursors that we did not make, repeated keys and broken names are no fault of ours', async () => {
    const { instance, lead } = await open()
    const { editionId } = await lead.ask(startDemonstration, {})
    const page = await lead.ask(listEnrolments, { editionId, sort: 'updated', limit: 2 })
    for (const cursor of ['x', 'W10', Buffer.from('["a","b"]').toString('base64url'), page.next!]) {
      const answer = await lead.send(listEnrolments, { editionId, sort: 'name', cursor })
      // A cursor made for another order is a name that nobody has, not a fault.
      expect(answer.status).toBe(cursor === page.next ? 200 : 400)
    }
    const wrongOrder = await lead.ask(listEnrolments, { editionId, sort: 'name', limit: 2 })
    const { status } = await lead.send(listEnrolments, {
      editionId,
      sort: 'updated',
      cursor: wrongOrder.next!,
    })
    expect(status).toBe(400)

    const { questions, themes } = await lead.ask(showEdition, { editionId })
    const twice = { ...questions[0]!, key: 'brought-by-the-sheet' }
    const call = { ...manyVolunteers, volunteers: manyVolunteers.volunteers.slice(0, 1), editionId }
    expect((await lead.send(importVolunteers, { ...call, newQuestions: [twice, twice] })).status).toBe(400)
    const option = { key: 'twice', label: { fr: 'Deux fois', en: 'Twice' } }
    expect((await lead.send(importVolunteers, { ...call, seniorityLevels: [option, option] })).status).toBe(
      400,
    )
    const theme = { ...themes[0]!, key: 'brought-by-the-sheet' }
    expect((await lead.send(importVolunteers, { ...call, newThemes: [theme, theme] })).status).toBe(400)
    const [row] = call.volunteers
    expect((await lead.send(importVolunteers, { ...call, volunteers: [row!, row!] })).status).toBe(400)

    const name = 'Ada\nLovelace\u0085\u2028'
    const { leads } = await lead.ask(addLead, { editionId, name, email: 'ada@exemple.invalid' })
    expect(leads.map((one) => one.name)).toContain('Ada Lovelace')
    await instance.stop()
  })

  it.skipIf(engine === 'embedded')(
    'a connection lost in the middle is answered as away, and is back',
    async () => {
      const { instance, lead } = await open()
      const cut = (client: { connection: { stream: { destroy: () => void } } }) =>
        setImmediate(() => client.connection.stream.destroy())
      instance.database.pool.on('acquire', cut as never)
      const answer = await lead.send(showMe, {})
      instance.database.pool.off('acquire', cut as never)
      expect(answer).toMatchObject({ status: 503, body: { code: 'database-away' } })
      await wait(20)
      const name = { fr: 'Après', en: 'After' }
      const after = { template: 'cohort' as const, name, editionName: name, startsOn: null }
      expect((await lead.send(createProgramme, after)).status).toBe(200)
      await instance.stop()
    },
  )
})

/** A request that announces a body and never sends it. */
function announce({ server }: TestInstance, path: string, bytes: number, cookie = ''): Socket {
  const { port } = server.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1', () =>
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: localhost:3000\r\ncontent-type: application/json\r\ncontent-length: ${bytes}\r\ncookie: ${cookie}\r\n\r\n`,
    ),
  )
  return socket
}

/** What it is answered all the same. */
function statusOfUnsent(instance: TestInstance, path: string, bytes: number, cookie = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = announce(instance, path, bytes, cookie)
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer')))
    socket.once('data', (data) => {
      resolve(Number(/^HTTP\/1.1 (\d+)/.exec(data.toString())?.[1]))
      socket.destroy()
    })
    socket.once('error', reject)
  })
}
