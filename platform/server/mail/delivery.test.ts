import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { inTransaction, type Database } from '../database/index.ts'
import { anOrganisation } from '../testing/an-organisation.ts'
import { describeOnBothEngines } from '../testing/describe-on-both-engines.ts'
import { openPost } from '../testing/open-post.ts'
import { startMailServer, type MailServerManners } from '../testing/start-mail-server.ts'
import { claimMail } from './claim-mail.ts'
import { countOutbox, sendAgain } from './read-outbox.ts'
import { readRefusedAddresses } from './refused-addresses.ts'

const addresses = (count: number) => Array.from({ length: count }, (_, at) => `a${at}@exemple.invalid`)
const isBad = (to: string) => to.startsWith('bad-')

describeOnBothEngines('the mail of a process', (openTestDatabase) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  // Each test has an organisation of its own, and nothing else waits to be sent.
  beforeEach(() => database.pool.query('truncate platform.outbox'))

  it('leaves once for each effect, over few connections, while two processes deliver', async () => {
    const post = await openPost(database)
    const server = await startMailServer()
    await post.write(addresses(80))
    const deliveries = [post.deliver(server.url), post.deliver(server.url)]
    await Promise.all(deliveries.map((delivery) => delivery.settle()))
    await Promise.all(deliveries.map((delivery) => delivery.settle()))
    await Promise.all(deliveries.map((delivery) => delivery.stop()))
    expect(server.received).toHaveLength(80)
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(80)
    expect(server.connections()).toBeLessThanOrEqual(14)
    for (const row of await post.rows())
      expect(row).toMatchObject({ textBody: null, leasedUntil: null, attempts: 1, lastError: null })
    await server.stop()
  })

  it('lets a sign-in link pass all that goes to many, though the server takes its time', async () => {
    const post = await openPost(database)
    const server = await startMailServer({ milliseconds: 60 })
    await post.write(addresses(150))
    const delivery = post.deliver(server.url)
    delivery.wake()
    while (server.received.length < 10) await wait(10)
    await post.write('urgent@exemple.invalid', { kind: { name: 'sign-in', urgency: 'at-once' }, of: null })
    const written = Date.now()
    delivery.wake()
    while (!server.received.some(({ to }) => to.startsWith('urgent'))) await wait(5)
    expect(Date.now() - written).toBeLessThan(2000)
    expect(server.received.length).toBeLessThan(100)
    await delivery.stop()
    // What was claimed and not sent was given back.
    expect((await post.rows()).filter(({ leasedUntil }) => leasedUntil !== null)).toEqual([])
    await server.stop()
  })

  it('of one organisation leaves between those of another that writes to hundreds', async () => {
    const post = await openPost(database)
    const other = await anOrganisation(database, 'Une autre organisation')
    const server = await startMailServer()
    await post.write(addresses(300))
    await post.write(['b0@exemple.invalid', 'b1@exemple.invalid'], { of: other })
    await post.write('b2@exemple.invalid', { of: null })
    await post.deliverAll(server.url)
    const places = server.received.flatMap(({ to }, at) => (to.startsWith('b') ? [at] : []))
    // Two for each of the three that write; the five connections may pass one another.
    expect(places).toHaveLength(3)
    expect(Math.max(...places)).toBeLessThan(12)
    expect(server.received).toHaveLength(303)
    // The oldest of each first.
    const claimed = async (most: number) =>
      (await claimMail(database, { now: post.clock.now, leastUrgent: 2, most })).map(({ to }) => to)
    await post.write(['a', 'c', 'd'].map((name) => `${name}@exemple.invalid`))
    await post.write(['e@exemple.invalid', 'f@exemple.invalid'], { of: other })
    expect((await claimed(4)).toSorted()).toEqual(
      ['a', 'c', 'e', 'f'].map((name) => `${name}@exemple.invalid`),
    )
    expect(await claimed(4)).toEqual(['d@exemple.invalid'])
    await server.stop()
  })

  it('waits while the server is down, and leaves when it is back an hour later, once', async () => {
    const post = await openPost(database)
    const server = await startMailServer()
    await server.stop()
    await post.write(addresses(60))
    await post.deliverAll(server.url)
    post.later(60)
    const delivery = post.deliver(server.url)
    await delivery.settle()
    const back = await startMailServer({}, server.port)
    post.later(2)
    await delivery.settle()
    await delivery.stop()
    expect(back.received).toHaveLength(60)
    expect((await post.rows()).every(({ sentAt }) => sentAt !== null)).toBe(true)
    await back.stop()
  })

  it('is left to a hand after 72 hours of failures, and not before', async () => {
    const post = await openPost(database)
    const server = await startMailServer({ refuses: () => '450 4.2.0 try later' })
    await post.write('lea@exemple.invalid')
    const delivery = post.deliver(server.url)
    const attemptsUntil = async (hours: number) => {
      for (; hour < hours; hour += 1) {
        await delivery.settle()
        post.later(60)
      }
      return (await post.rows())[0]!.attempts
    }
    let hour = 0
    const before = await attemptsUntil(64)
    const attempts = await attemptsUntil(71)
    expect(attempts).toBeGreaterThan(before)
    expect(attempts).toBeGreaterThan(15)
    expect(attempts).toBeLessThan(40)
    server.manners.refuses = () => undefined
    post.later(120)
    await delivery.settle()
    expect(server.received).toEqual([])
    const { id } = (await post.rows())[0]!
    const reader = { organisationId: post.organisationId, now: post.clock.now, hasMailServer: true }
    const scope = { organisationId: post.organisationId, role: 'app' } as const
    expect(await inTransaction(database, scope, (db) => countOutbox(db, reader))).toMatchObject({
      'given-up': 1,
    })
    expect(await inTransaction(database, scope, (db) => sendAgain(db, reader, [id]))).toBe(1)
    await delivery.settle()
    expect(server.received).toHaveLength(1)
    await delivery.stop()
    await server.stop()
  })

  it('is claimed by its urgency before its age', async () => {
    const post = await openPost(database)
    await post.write(addresses(3))
    await post.write('soon@exemple.invalid', { kind: { name: 'answer', urgency: 'soon' } })
    await post.write('urgent@exemple.invalid', { kind: { name: 'sign-in', urgency: 'at-once' }, of: null })
    const claimed: string[] = []
    for (let count = 0; count < 3; count += 1) {
      const [mail] = await claimMail(database, { now: post.clock.now, leastUrgent: 2, most: 1 })
      claimed.push(mail!.to)
    }
    expect(claimed).toEqual(['urgent@exemple.invalid', 'soon@exemple.invalid', 'a0@exemple.invalid'])
  })

  it('goes on past a message that breaks the connection, which is tried again later', async () => {
    const post = await openPost(database)
    const server = await startMailServer({ breaks: (to) => to === 'a0@exemple.invalid' })
    await post.write(addresses(20))
    await post.deliverAll(server.url)
    expect(server.received.map(({ to }) => to).toSorted()).toEqual(addresses(20).slice(1).toSorted())
    expect((await post.rows())[0]).toMatchObject({ sentAt: null, failedAt: null, lastError: 'ECONNECTION' })
    server.manners.breaks = () => false
    post.later(1)
    await post.deliverAll(server.url)
    expect(server.received).toHaveLength(20)
    await server.stop()
  })

  it.each([
    ['resets the connection', { resets: isBad }],
    ['says 421 to an address', { refuses: (to) => (isBad(to) ? '421 4.7.0 not now' : undefined) }],
    ['says 421 to a text', { repliesToMessage: ({ to }) => (isBad(to) ? '421 4.7.0 odd' : undefined) }],
  ] satisfies [string, MailServerManners][])(
    'goes on past many at which the server %s, as if it were away',
    async (_, manners) => {
      const post = await openPost(database)
      const server = await startMailServer(manners)
      await post.write(addresses(25).map((to) => `bad-${to}`))
      await post.write(addresses(10))
      const delivery = post.deliver(server.url)
      for (let asked = 0; asked < 100 && server.received.length < 10; asked += 1) {
        await delivery.settle()
        post.later(0.1)
      }
      expect(server.received.map(({ to }) => to).toSorted()).toEqual(addresses(10).toSorted())
      await delivery.stop()
      await server.stop()
    },
  )

  it('blames nobody where the server refuses us: our sender, our credentials', async () => {
    const post = await openPost(database)
    const server = await startMailServer({ refusesSender: '550 5.7.1 not your domain' })
    await post.write(addresses(5))
    await post.deliverAll(server.url)
    for (const row of await post.rows())
      expect(row).toMatchObject({ sentAt: null, failedAt: null, attempts: 0, lastError: '550 5.7.1' })
    server.manners.refusesSender = undefined
    post.later(1)
    await post.deliverAll(server.url)
    expect(server.received).toHaveLength(5)
    await server.stop()
  })

  it('is never sent past its time, and never by itself where it was kept', async () => {
    const post = await openPost(database)
    const server = await startMailServer()
    await post.write('late@exemple.invalid', { worthUntil: '2026-11-21T20:15:00.000Z' })
    await post.write('kept@exemple.invalid', { kept: true })
    post.later(16)
    await post.write('now@exemple.invalid')
    await post.deliverAll(server.url)
    expect(server.received.map(({ to }) => to)).toEqual(['now@exemple.invalid'])
    await server.stop()
  })

  it('that a dead process had claimed is sent by another within a minute', async () => {
    const post = await openPost(database)
    const server = await startMailServer()
    await post.write(addresses(2))
    const lease = async (seconds: number) =>
      database.pool.query(`update platform.outbox set leased_until = now() + interval '${seconds} seconds'`)
    await lease(5)
    await post.deliverAll(server.url)
    expect(server.received).toEqual([])
    await lease(-1)
    await post.deliverAll(server.url)
    expect(server.received).toHaveLength(2)
    await server.stop()
  })

  it('marks an address that the server refuses for good, until it accepts one', async () => {
    const post = await openPost(database)
    const server = await startMailServer({
      refuses: (to) =>
        ({ 'gone@exemple.invalid': '550 5.1.1 no such mailbox', 'us@exemple.invalid': '550 5.7.1 no relay' })[
          to
        ],
    })
    await post.write(['gone@exemple.invalid', 'us@exemple.invalid'])
    await post.deliverAll(server.url)
    const refused = () =>
      inTransaction(database, { organisationId: post.organisationId, role: 'app' }, (db) =>
        readRefusedAddresses(db, ['gone@exemple.invalid', 'us@exemple.invalid', null]),
      )
    expect([...(await refused())]).toEqual([
      ['gone@exemple.invalid', { since: post.clock.now, reply: '550 5.1.1' }],
    ])
    for (const row of await post.rows()) expect(row).toMatchObject({ failedAt: post.clock.now, attempts: 1 })
    server.manners.refuses = () => undefined
    await post.write('gone@exemple.invalid')
    await post.deliverAll(server.url)
    expect((await refused()).size).toBe(0)
    await server.stop()
  })
})
