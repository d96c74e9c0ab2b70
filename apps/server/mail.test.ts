import { expect, it } from 'vitest'
import { listEnrolments, showEnrolment, startDemonstration } from '../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../modules/matching/contract.ts'
import { listOutbox, sendMailAgain, showMail, type MailState } from '../../modules/people/contract.ts'
import { addLead, removeLead } from '../../modules/programmes/contract.ts'
import { acceptRelationship, listOwnRelationships } from '../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { startMailServer } from '../../platform/server/testing/start-mail-server.ts'
import { openTestInstance, type TestInstance } from './testing/open-test-instance.ts'
import type { Visitor } from './testing/visitor.ts'

describeOnBothEngines('mail of an instance', (openTestDatabase) => {
  it(
    'leaves in two parts, in its reader’s language, without its body staying behind',
    { timeout: 90_000 },
    async () => {
      const server = await startMailServer()
      const { instance, lead } = await published(server.url)
      await instance.settle()
      const proposals = server.received.filter(({ raw }) => raw.includes('/pairs/'))
      expect(proposals).toHaveLength(92)
      expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(server.received.length)
      for (const part of [
        'Content-Type: text/plain',
        'Content-Type: text/html',
        'Auto-Submitted: auto-generated',
        'Content-Language: fr',
      ])
        expect(proposals[0]!.raw).toContain(part)
      expect(proposals[0]!.raw).not.toContain('List-Unsubscribe')
      const { counts, mails } = await lead.ask(listOutbox, { state: 'sent' })
      expect(counts).toMatchObject({ sent: 92, waiting: 0 })
      expect(await lead.ask(showMail, { id: mails[0]!.id })).toEqual({ text: null })
      await instance.stop()
      await server.stop()
    },
  )

  it('written without a mail server stays kept once there is one, and leaves by hand alone', async () => {
    const database = await openTestDatabase()
    const first = await published(undefined, database)
    expect(await states(first.lead)).toMatchObject({ kept: 92 })
    const { mails } = await first.lead.ask(listOutbox, {})
    const ids = mails.slice(0, 3).map(({ id }) => id)
    expect(await first.lead.refusal(sendMailAgain, { ids })).toBe('no-mail-server')
    await first.instance.stop()

    const server = await startMailServer()
    const instance = await openTestInstance(database, { mailUrl: server.url })
    const lead = instance.visit()
    lead.organisation = first.lead.organisation
    for (const [name, value] of first.lead.cookies) lead.cookies.set(name, value)
    await instance.settle()
    expect(server.received).toEqual([])
    expect(await states(lead)).toMatchObject({ kept: 92, waiting: 0 })
    expect(await lead.ask(sendMailAgain, { ids })).toEqual({ mails: 3 })
    expect(await lead.refusal(sendMailAgain, { ids })).toBe('nothing-to-send')
    await instance.settle()
    expect(server.received).toHaveLength(3)
    expect(await states(lead)).toMatchObject({ kept: 89, sent: 3 })
    await instance.stop()
    await server.stop()
  })

  it('that its address refuses is shown beside the person, and leaves when it is sent again', async () => {
    const server = await startMailServer()
    const { instance, lead, editionId } = await published(server.url)
    const { to, id } = (await lead.ask(listOutbox, {})).mails[0]!
    server.manners.refuses = (address) => (address === to ? '550 5.1.1 no such mailbox' : undefined)
    await instance.settle()
    expect(await states(lead)).toMatchObject({ refused: 1, sent: 91 })
    const { mails } = await lead.ask(listOutbox, { state: 'refused' })
    expect(mails).toMatchObject([{ id, to, lastError: '550 5.1.1', addressRefused: true }])
    const refusedNow = async () => {
      const { enrolments } = await lead.ask(listEnrolments, { editionId, limit: 1000 })
      return enrolments.filter(({ addressRefusedAt }) => addressRefusedAt !== null)
    }
    const [person] = await refusedNow()
    expect(await refusedNow()).toMatchObject([{ email: to }])
    expect(await lead.ask(showEnrolment, { id: person!.id })).toMatchObject({
      email: to,
      addressRefusedAt: person!.addressRefusedAt,
    })

    // Refused again: it waits for a hand again.
    expect(await lead.ask(sendMailAgain, { ids: [id] })).toEqual({ mails: 1 })
    await instance.settle()
    expect(await states(lead)).toMatchObject({ refused: 1, sent: 91 })
    server.manners.refuses = () => undefined
    expect(await lead.ask(sendMailAgain, { ids: [id] })).toEqual({ mails: 1 })
    await instance.settle()
    expect(server.received.filter((mail) => mail.to === to)).toHaveLength(1)
    expect(await states(lead)).toMatchObject({ refused: 0, sent: 92 })
    expect(await refusedNow()).toEqual([])
    expect(await lead.refusal(sendMailAgain, { ids: [id] })).toBe('nothing-to-send')
    await instance.stop()
    await server.stop()
  })

  it('that is no longer true is taken back before it leaves', async () => {
    const { instance, lead, editionId } = await published(undefined)
    const { mails } = await lead.ask(listOutbox, {})
    const { to } = mails[0]!
    const before = (await instance.mailsTo(to)).length
    const person = await instance.signIn(to, lead.organisation)
    const { relationships } = await person.ask(listOwnRelationships, {})
    await person.ask(acceptRelationship, { id: relationships[0]!.id })
    // The link to come in was written meanwhile.
    expect(await instance.mailsTo(to)).toHaveLength(before)

    const added = { editionId, name: 'Nadia', email: 'nadia@exemple.invalid' }
    const { leads } = await lead.ask(addLead, added)
    const { personId } = leads.find(({ email }) => email === added.email)!
    await lead.ask(removeLead, { editionId, personId })
    expect(await instance.mailsTo(added.email)).toEqual([])
    await lead.ask(addLead, added)
    expect(await instance.mailsTo(added.email)).toHaveLength(1)
    await instance.stop()
  })

  it('is found by a part of its address or subject, and by its state', async () => {
    const { instance, lead } = await published(undefined)
    const { mails, next } = await lead.ask(listOutbox, {})
    expect(next).toBeNull()
    const { to, id } = mails[5]!
    const found = await lead.ask(listOutbox, { search: to.slice(0, 8).toUpperCase() })
    expect(found.mails.map((mail) => mail.id)).toContain(id)
    expect(found.mails.length).toBeLessThan(92)
    expect((await lead.ask(listOutbox, { search: '%_' })).mails).toEqual([])
    expect((await lead.ask(listOutbox, { state: 'refused' })).mails).toEqual([])
    await instance.stop()
  })

  async function published(
    mailUrl: string | undefined,
    database?: Awaited<ReturnType<typeof openTestDatabase>>,
  ) {
    const instance = await openTestInstance(
      database ?? (await openTestDatabase()),
      mailUrl ? { mailUrl } : {},
    )
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    const { run } = await lead.ask(runMatching, { editionId })
    await lead.ask(publishRun, { id: run.id, anyway: false })
    await (mailUrl ? instance.work.settle() : instance.settle())
    return { instance, lead, editionId } satisfies {
      instance: TestInstance
      lead: Visitor
      editionId: string
    }
  }
})

async function states(lead: Visitor): Promise<Record<MailState, number>> {
  return (await lead.ask(listOutbox, {})).counts
}
