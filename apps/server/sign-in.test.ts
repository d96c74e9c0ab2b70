import { expect, it } from 'vitest'
import {
  foundOrganisation,
  listOutbox,
  showMail,
  listSessions,
  openSessionByLink,
  openSessionByPassword,
  requestSignInLink,
  revokeSession,
  setPassword,
  showMe,
  showStart,
  signOut,
} from '../../modules/people/contract.ts'
import { firstAdminLink } from '../../modules/people/server/index.ts'
import { addLead, createProgramme } from '../../modules/programmes/contract.ts'
import { later } from '../../platform/server/clock.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { openTestInstance, type TestInstance } from './testing/open-test-instance.ts'

const address = 'solene@exemple.invalid'
const password = 'une tortue mange dix figues'

const day = 86_400_000

describeOnBothEngines('signing in', (openTestDatabase) => {
  const open = async () => {
    const instance = await openTestInstance(await openTestDatabase())
    return { instance, admin: await instance.found() }
  }

  it('by link works once, within a quarter of an hour, and answers alike for an unknown address', async () => {
    const { instance } = await open()
    const visitor = instance.visit()
    const ask = (email: string) => visitor.send(requestSignInLink, { email, language: 'fr', returnTo: null })
    const [known, unknown] = [await ask(address), await ask('personne@exemple.invalid')]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect(await instance.mailsTo('personne@exemple.invalid')).toEqual([])

    const token = await lastToken(instance)
    await visitor.ask(openSessionByLink, { token })
    expect(await instance.visit().refusal(openSessionByLink, { token })).toBe('link-invalid')

    await ask(address)
    const late = await lastToken(instance)
    instance.clock.now = new Date(Date.parse(instance.clock.now) + 15 * 60_000).toISOString()
    expect(await instance.visit().refusal(openSessionByLink, { token: late })).toBe('link-invalid')
    await instance.stop()
  })

  it('by password opens a session; a wrong one, or an unknown address, says the same', async () => {
    const { instance, admin } = await open()
    expect(await admin.refusal(setPassword, { password: 'trop court' })).toBe('password-too-short')
    await admin.ask(setPassword, { password })
    const visitor = instance.visit()
    const wrong = await visitor.refusal(openSessionByPassword, { email: address, password: `${password}!` })
    const unknown = await visitor.refusal(openSessionByPassword, { email: 'x@exemple.invalid', password })
    expect([wrong, unknown]).toEqual(['wrong-email-or-password', 'wrong-email-or-password'])
    await visitor.ask(openSessionByPassword, { email: address, password })
    expect((await visitor.ask(showStart, {})).account).toMatchObject({ email: address, hasPassword: true })
    await instance.stop()
  })

  it('by a link asked for before the password changed opens nothing', async () => {
    const { instance, admin } = await open()
    await instance.visit().ask(requestSignInLink, { email: address, language: 'fr', returnTo: null })
    await admin.ask(setPassword, { password })
    const token = await lastToken(instance)
    expect(await instance.visit().refusal(openSessionByLink, { token })).toBe('link-invalid')
    await instance.stop()
  })

  it('is limited by address and by account', async () => {
    const { instance } = await open()
    const visitor = instance.visit()
    const attempt = () => visitor.refusal(openSessionByPassword, { email: address, password: 'wrong' })
    const answers = []
    for (let index = 0; index < 11; index += 1) answers.push(await attempt())
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'wrong-email-or-password'))
    expect(answers[10]).toBe('too-many-requests')
    await instance.stop()
  })

  it('leaves sessions that their owner lists and revokes; signing out ends one', async () => {
    const { instance, admin } = await open()
    const other = await instance.signIn(address, admin.organisation)
    const { sessions } = await admin.ask(listSessions, {})
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    expect(sessions).toHaveLength(2)
    await admin.ask(revokeSession, { id: sessions.find(({ current }) => !current)!.id })
    expect(await other.refusal(showMe, {})).toBe('sign-in-required')
    expect((await admin.ask(listSessions, {})).sessions).toHaveLength(1)
    const cookies = new Map(admin.cookies)
    await admin.ask(signOut, {})
    const thief = instance.visit()
    cookies.forEach((value, name) => thief.cookies.set(name, value))
    expect(await thief.refusal(listSessions, {})).toBe('sign-in-required')

    // One that ended by itself is not listed either.
    await instance.signIn(address, admin.organisation)
    const began = instance.clock.now
    instance.clock.now = later(began, 40 * day)
    const last = await instance.signIn(address, admin.organisation)
    instance.clock.now = later(began, 61 * day)
    expect((await last.ask(listSessions, {})).sessions).toMatchObject([{ current: true }])
    await instance.stop()
  })

  it('an invitation never takes over, renames or gives a password to an existing account', async () => {
    const { instance, admin } = await open()
    await admin.ask(setPassword, { password })
    const name = { fr: 'Édition', en: 'Edition' }
    const { editionId } = await admin.ask(createProgramme, {
      template: 'cohort',
      name,
      editionName: name,
      startsOn: null,
    })
    await admin.ask(addLead, { editionId, name: 'Somebody Else', email: address.toUpperCase() })
    expect((await admin.ask(showMe, {})).person.name).toBe('Solène Le Bihan')
    await instance.visit().ask(openSessionByPassword, { email: address, password })
    await instance.stop()
  })

  it('no mail server: the only organisation’s admin reads the links, and nobody does once there are two', async () => {
    const { instance, admin } = await open()
    await instance.visit().ask(requestSignInLink, { email: address, language: 'fr', returnTo: null })
    const [mail, ...others] = (await admin.ask(listOutbox, {})).mails
    expect(others).toEqual([])
    expect((await admin.ask(showMail, { id: mail!.id })).text).toContain('/sign-in/link#')
    await instance.database.pool.query(
      `insert into people.organisations (id, slug, name, language, time_zone, created_at)
       values (gen_random_uuid(), 'autre', 'Autre', 'fr', 'Europe/Paris', now())`,
    )
    expect((await admin.ask(listOutbox, {})).mails).toEqual([])
    expect(await admin.refusal(showMail, { id: mail!.id })).toBe('not-found')
    await instance.stop()
  })

  it('eight who found at once, by links of processes that started at once: one does, the others are told', async () => {
    const instance = await openTestInstance(await openTestDatabase())
    const links: (string | null)[] = []
    for (let process = 0; process < 8; process += 1)
      links.push(await firstAdminLink(instance.database, instance.clock.now))
    await instance.database.pool.query('update people.sign_in_links set used_at = null')
    const answers = await Promise.all(
      links.map((link, at) =>
        instance.visit().send(foundOrganisation, {
          token: link!.split('#')[1]!,
          organisationName: 'Collectif',
          yourName: 'Solène Le Bihan',
          email: `solene${at}@exemple.invalid`,
          language: 'fr',
          timeZone: 'Europe/Paris',
        }),
      ),
    )
    const [one, ...others] = answers.toSorted((a, b) => a.status - b.status)
    expect(one!.status).toBe(200)
    for (const other of others)
      expect(other).toMatchObject({ status: 409, body: { code: 'already-founded' } })
    await instance.stop()
  })

  it('is refused from another site, whatever the cookie', async () => {
    const { instance, admin } = await open()
    const { status } = await admin.send(
      setPassword,
      { password },
      { headers: { origin: 'https://evil.example' } },
    )
    expect(status).toBe(404)
    const crossSite = await admin.send(
      setPassword,
      { password },
      { headers: { 'sec-fetch-site': 'cross-site' } },
    )
    expect(crossSite.status).toBe(404)
    expect(crossSite.headers['cache-control']).toBe('no-store')
    await instance.stop()
  })
})

const lastToken = async (instance: TestInstance) =>
  /#([\w-]+)/.exec((await instance.mailsTo(address))[0]!.text)![1]!
