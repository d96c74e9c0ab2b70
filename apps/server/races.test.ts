import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  editEnrolment,
  showEnrolment,
  startDemonstration,
  withdrawEnrolment,
} from '../../modules/enrolment/contract.ts'
import { publishRun, runMatching, savePolicy, showStudio } from '../../modules/matching/contract.ts'
import {
  createProgramme,
  editEdition,
  listLedEditions,
  showEdition,
} from '../../modules/programmes/contract.ts'
import {
  acceptRelationship,
  declineRelationship,
  listOwnRelationships,
} from '../../modules/relationships/contract.ts'
import { showLink } from '../../modules/people/contract.ts'
import { linkHeader } from '../../platform/contract.ts'
import { inTransaction } from '../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import type { TestInstance } from './testing/open-test-instance.ts'
import { shareInstance } from './testing/share-instance.ts'
import type { Visitor } from './testing/visitor.ts'

describeOnBothEngines('two at once', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)
  const open = async () => {
    const instance = await share()
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    return { instance, lead, editionId }
  }

  it('two leads publish: one does, the other learns who did and when; nobody is written to twice', async () => {
    const { instance, lead, editionId } = await open()
    const [first, second] = [
      await lead.ask(runMatching, { editionId }),
      await lead.ask(runMatching, { editionId }),
    ]
    const answers = await Promise.all(
      [first, second].map(({ run }) => lead.send(publishRun, { id: run.id, anyway: false })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const refused = answers.find(({ status }) => status === 409)!
    expect(refused.body).toMatchObject({ code: 'pairs-published', details: { by: 'Solène Le Bihan' } })
    await instance.settle()
    await instance.settle()
    for (const { email } of first.receivers.slice(0, 8)) {
      const pairs = first.receivers.filter((receiver) => receiver.email === email).length
      expect(await instance.mailsTo(email!)).toHaveLength(pairs)
    }
  })

  it('a link for one act that is opened several times does it once', async () => {
    const { instance, lead, editionId } = await open()
    const { run, receivers } = await lead.ask(runMatching, { editionId })
    await lead.ask(publishRun, { id: run.id, anyway: false })
    await instance.settle()
    const [mail] = await instance.mailsTo(receivers[0]!.email!)
    const headers = { [linkHeader]: /accept-relationship#([\w-]+)/.exec(mail!.text)![1]! }
    const browsers = [1, 2, 3, 4].map(() =>
      Object.assign(instance.visit(), { organisation: lead.organisation }),
    )
    const { subject } = await browsers[0]!.ask(showLink, {}, { headers })
    const answers = await Promise.all(
      browsers.map((browser) => browser.send(acceptRelationship, { id: subject }, { headers })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 410, 410, 410])
    await instance.stop()
  })

  it('a double click on "create" makes one programme: the same Idempotency-Key has the same answer', async () => {
    const { lead } = await open()
    const name = { fr: 'Deux fois', en: 'Twice' }
    const input = { template: 'cohort' as const, name, editionName: name, startsOn: null }
    const answers = await Promise.all(
      [1, 2].map(() => lead.ask(createProgramme, input, { key: 'click-0001' })),
    )
    expect(answers[0]).toEqual(answers[1])
    const { editions } = await lead.ask(listLedEditions, {})
    expect(editions.filter(({ name: { en } }) => en === 'Twice')).toHaveLength(1)
    const other = { ...input, startsOn: '2027-01-04' }
    expect(await lead.refusal(createProgramme, other, { key: 'click-0001' })).toBe('invalid-input')
  })

  it('two people edit one thing: the second is told, and loses nothing of the first', async () => {
    const { lead, editionId } = await open()
    const { revision, name, charter, agreement, startsOn, endsOn } = await lead.ask(showEdition, {
      editionId,
    })
    const input = { editionId, name, charter, agreement, startsOn, endsOn }
    const edited = await lead.ask(editEdition, { ...input, name: { fr: 'Un', en: 'One' } }, { revision })
    expect(edited.revision).toBe(revision + 1)
    expect(await lead.refusal(editEdition, { ...input, name: { fr: 'Deux', en: 'Two' } }, { revision })).toBe(
      'changed-meanwhile',
    )
    expect(await lead.refusal(editEdition, input)).toBe('revision-required')
    const { policy } = await lead.ask(showStudio, { editionId })
    await lead.ask(savePolicy, { editionId, policy }, { revision: 0 })
    expect(await lead.refusal(savePolicy, { editionId, policy }, { revision: 0 })).toBe('changed-meanwhile')
  })

  it('a run published after the data changed says what changed, and publishes when asked again', async () => {
    const { lead, editionId } = await open()
    const { run, pairs } = await lead.ask(runMatching, { editionId })
    await lead.ask(withdrawEnrolment, { id: pairs[0]!.menteeId })
    const { body } = await lead.send(publishRun, { id: run.id, anyway: false })
    expect(body).toMatchObject({
      code: 'data-changed',
      details: { added: [], withdrawn: 1, changed: [], policyChanged: false },
    })
    expect(await lead.ask(publishRun, { id: run.id, anyway: true })).toEqual({ pairs: 45, mails: 90 })
  })

  it('a run that needs more places than there are today is not published, not even when asked again', async () => {
    const { instance, lead, editionId } = await open()
    const { run, pairs } = await lead.ask(runMatching, { editionId })
    const { id, name, revision } = await lead.ask(showEnrolment, { id: pairs[0]!.mentorId })
    await lead.ask(editEnrolment, { id, capacityPairs: 0 }, { revision })
    const { body } = await lead.send(publishRun, { id: run.id, anyway: true })
    expect(body).toMatchObject({ code: 'places-lacking', details: { names: name } })
    await lead.ask(editEnrolment, { id, capacityPairs: 2 }, { revision: revision + 1 })
    expect(await lead.ask(publishRun, { id: run.id, anyway: true })).toMatchObject({ pairs: 46 })
    await instance.settle()
    expect(await placesTaken(instance, lead)).toBe(92)
  })

  it('one says yes while the other says no: the pair is declined or refused, never both', async () => {
    const { instance, lead, editionId } = await open()
    const { run, receivers } = await lead.ask(runMatching, { editionId })
    await lead.ask(publishRun, { id: run.id, anyway: false })
    await instance.settle()
    const [mentor, mentee] = [
      await instance.signIn(receivers[0]!.email!, lead.organisation),
      await instance.signIn(receivers[1]!.email!, lead.organisation),
    ]
    const own = () => mentor.ask(listOwnRelationships, {}).then(({ relationships }) => relationships)
    // A mentor may have two pairs: this one.
    const { id } = (await own()).find(({ partner }) => partner.name === receivers[0]!.partner)!
    await Promise.all([mentor.send(acceptRelationship, { id }), mentee.send(declineRelationship, { id })])
    expect((await own()).find((relationship) => relationship.id === id)).toMatchObject({
      status: 'declined',
      waitingFor: 'nobody',
      partner: { email: null },
    })
    expect(await mentor.refusal(acceptRelationship, { id })).toBe('already-declined')
    expect(await placesTaken(instance, lead)).toBe(90)
  })
})

async function placesTaken({ database }: TestInstance, { organisation }: Visitor): Promise<number> {
  const { id } = await database.kysely
    .selectFrom('people.organisations')
    .select('id')
    .where('slug', '=', organisation)
    .executeTakeFirstOrThrow()
  const { taken } = await inTransaction(database, { organisationId: id, role: 'app' }, (db) =>
    db
      .selectFrom('platform.places')
      .select(sql<number>`sum(taken)`.as('taken'))
      .executeTakeFirstOrThrow(),
  )
  return taken
}
