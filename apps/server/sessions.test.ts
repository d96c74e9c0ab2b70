import { expect, it } from 'vitest'
import {
  openSessionByLink,
  openSessionByPassword,
  requestSignInLink,
  setPassword,
  showMe,
} from '../../modules/people/contract.ts'
import { later } from '../../platform/server/clock.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { whileLocked } from '../../platform/server/testing/while-locked.ts'
import type { TestInstance } from './testing/open-test-instance.ts'
import { shareInstance } from './testing/share-instance.ts'

const address = 'solene@exemple.invalid'
const nobodys = { organisationId: null, role: 'app' } as const

describeOnBothEngines('a session', (openTestDatabase, engine) => {
  const share = shareInstance(openTestDatabase)
  const link = async (instance: TestInstance, from: object = {}) => {
    const input = { email: address, language: 'fr' as const, returnTo: null }
    const { statusCode } = await instance.server.inject({
      method: 'POST',
      url: requestSignInLink.path,
      payload: input,
      ...from,
    })
    return statusCode
  }
  const token = async (instance: TestInstance) => {
    await link(instance)
    return /#([\w-]+)/.exec((await instance.mailsTo(address))[0]!.text)![1]!
  }

  it('is kept where no script of a page reads it, and sent to no other site', async () => {
    const instance = await share()
    await instance.found()
    const { headers } = await instance.visit().send(openSessionByLink, { token: await token(instance) })
    const cookie = String(headers['set-cookie'])
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part)
    // Nor does a browser, or whoever stands between, keep what was answered.
    expect(headers['cache-control']).toBe('no-store')
  })

  it('of sixty days is over after them, and not a minute before', async () => {
    const instance = await share()
    const lead = await instance.found()
    const began = instance.clock.now
    instance.clock.now = later(began, 60 * 86_400_000 - 60_000)
    expect((await lead.send(showMe, {})).status).toBe(200)
    instance.clock.now = later(began, 60 * 86_400_000)
    expect(await lead.refusal(showMe, {})).toBe('sign-in-required')
  })

  it('ends everywhere but here when its owner changes the password', async () => {
    const instance = await share()
    const lead = await instance.found()
    const elsewhere = await instance.signIn(address, lead.organisation)
    await lead.ask(setPassword, { password: 'une tortue mange dix figues' })
    expect(await elsewhere.refusal(showMe, {})).toBe('sign-in-required')
    expect((await lead.send(showMe, {})).status).toBe(200)
  })

  it.skipIf(engine === 'embedded')('opens once by a link on which two click at once', async () => {
    const instance = await share()
    await instance.found()
    const input = { token: await token(instance) }
    const second = await whileLocked(
      instance.database,
      nobodys,
      (db) =>
        db
          .updateTable('people.signInLinks')
          .set({ usedAt: instance.clock.now })
          .where('usedAt', 'is', null)
          .execute(),
      () => instance.visit().send(openSessionByLink, input),
    )
    expect(second).toMatchObject({ status: 410, body: { code: 'link-invalid' } })
  })

  it('asks no more than thirty links of one address, which a trusted proxy names and nobody else', async () => {
    const instance = await share()
    await instance.found()
    const through = (remoteAddress: string, sender: string) => ({
      remoteAddress,
      headers: { 'x-forwarded-for': sender },
    })
    const fill = (bucket: string, count: number) => fillBucket(instance, `sign-in-link/${bucket}`, count)
    await fill('address/203.0.113.5', 29)
    expect(await link(instance, through('127.0.0.1', '203.0.113.5'))).toBe(200)
    expect(await link(instance, through('127.0.0.1', '203.0.113.5'))).toBe(429)
    expect(await link(instance, through('127.0.0.1', '203.0.113.6'))).toBe(200)
    // Not one of our proxies: what it says of others is not believed.
    await fill('address/192.0.2.1', 30)
    expect(await link(instance, through('192.0.2.1', '203.0.113.7'))).toBe(429)
  })

  it('tries no more than fifty passwords from one address, whoever’s they are', async () => {
    const instance = await share()
    await instance.found()
    await fillBucket(instance, 'password/address/127.0.0.1', 49)
    const attempt = (email: string) =>
      instance.visit().refusal(openSessionByPassword, { email, password: 'not the password' })
    expect(await attempt('one@exemple.invalid')).toBe('wrong-email-or-password')
    expect(await attempt('other@exemple.invalid')).toBe('too-many-requests')
  })
})

/** As if so many had been counted just now. */
async function fillBucket({ database, clock }: TestInstance, bucket: string, count: number) {
  const row = { bucket, count, resetsAt: later(clock.now, 600_000) }
  await database.kysely
    .insertInto('platform.rateLimits')
    .values(row)
    .onConflict((conflict) => conflict.column('bucket').doUpdateSet(row))
    .execute()
}
