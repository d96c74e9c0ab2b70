import { expect, it } from 'vitest'
import { sql } from 'kysely'
import {
  closeConfidence,
  confide,
  listConfidences,
  nameReferent,
  removeReferent,
  showListeners,
  withdrawConfidence,
} from '../../modules/feedback/contract.ts'
import { addLead } from '../../modules/programmes/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { lea, marc, openPair } from './testing/open-pair.ts'

const canary = 'CANARI-7f3a'
const claire = { name: 'Claire Neutre', email: 'claire@exemple.invalid' }
const deputy = { name: 'Dominique Second', email: 'dominique@exemple.invalid' }

describeOnBothEngines('what is confided', (openTestDatabase) => {
  const open = async () => {
    const database = await openTestDatabase()
    const pair = await openPair(database)
    const { instance, lead, editionId, mentor, mentee, relationshipId: id } = pair
    const name = (place: 'referent' | 'deputy', who = place === 'referent' ? claire : deputy) =>
      lead.ask(nameReferent, { editionId, place, ...who })
    const say = (kind: 'change' | 'concern', readBy: 'referent' | 'team', words = '') => ({
      id,
      kind,
      readBy,
      words,
    })
    return { database, instance, lead, editionId, mentor, mentee, id, name, say }
  }

  it('reaches the referent the same day, and nobody else: no answer and no mail to another holds a word of it', async () => {
    const { database, instance, lead, mentor, mentee, id, name, say } = await open()
    await name('referent')
    await name('deputy')
    const referent = await instance.signIn(claire.email, lead.organisation)
    const second = await instance.signIn(deputy.email, lead.organisation)
    expect(await mentee.ask(showListeners, { id })).toEqual({
      readBy: 'referent',
      names: [claire.name, deputy.name],
      mine: [],
    })
    await mentee.ask(confide, say('change', 'referent'))
    await mentee.ask(confide, say('concern', 'referent', canary))
    await instance.settle()

    expect((await referent.ask(listConfidences, {})).confidences).toMatchObject([
      { kind: 'change', words: '', name: lea.name, role: 'mentee', partners: [marc.name] },
      { kind: 'concern', words: canary },
    ])
    for (const other of [lead, mentor, second]) {
      expect((await other.ask(listConfidences, {})).confidences).toEqual([])
    }
    expect((await mentor.ask(showListeners, { id })).mine).toEqual([])
    expect((await instance.mailsTo(claire.email)).map(({ subject }) => subject).slice(0, 2)).toEqual([
      'Un message pour vous',
      'Un message pour vous',
    ])
    const { rows } = await sql<{ found: number }>`select count(*)::int as found from platform.outbox
      where concat(subject, text_body, html_body) like ${`%${canary}%`}`.execute(database.kysely)
    expect(rows[0]!.found).toBe(0)
    const facts = await sql<{ found: number }>`select count(*)::int as found from platform.facts
      where payload::text like ${`%${canary}%`}`.execute(database.kysely)
    expect(facts.rows[0]!.found).toBe(0)

    // Two days later the deputy reads it, and was written to once.
    instance.clock.now = new Date(Date.parse(instance.clock.now) + 49 * 3_600_000).toISOString()
    await instance.settle()
    expect((await second.ask(listConfidences, {})).confidences).toHaveLength(2)
    expect(
      (await instance.mailsTo(deputy.email)).filter(({ subject }) => subject === 'Un message pour vous'),
    ).toHaveLength(2)
    await instance.stop()
  })

  it('is said once, can be taken back, and is closed by who reads it', async () => {
    const { instance, lead, mentee, mentor, id, name, say } = await open()
    await name('referent')
    await name('deputy')
    const referent = await instance.signIn(claire.email, lead.organisation)
    const twice = await Promise.all([1, 2].map(() => mentee.send(confide, say('change', 'referent'))))
    expect(twice.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    const { mine } = await mentee.ask(showListeners, { id })
    expect(mine).toMatchObject([{ kind: 'change', state: 'open' }])
    const said = { id: mine[0]!.id }
    expect(await mentor.refusal(withdrawConfidence, said)).toBe('not-found')
    expect(await lead.refusal(closeConfidence, said)).toBe('not-found')
    await mentee.ask(withdrawConfidence, said)
    expect((await referent.ask(listConfidences, {})).confidences).toEqual([])
    expect(await referent.refusal(closeConfidence, said)).toBe('not-found')

    await mentee.ask(confide, say('concern', 'referent', canary))
    const [waiting] = (await referent.ask(listConfidences, {})).confidences
    await referent.ask(closeConfidence, { id: waiting!.id })
    expect(await mentee.refusal(withdrawConfidence, { id: waiting!.id })).toBe('already-closed')
    // Neither what was taken back nor what is settled is told to the deputy.
    instance.clock.now = new Date(Date.parse(instance.clock.now) + 49 * 3_600_000).toISOString()
    await instance.settle()
    expect((await instance.mailsTo(deputy.email)).map(({ subject }) => subject)).not.toContain(
      'Un message pour vous',
    )
    await instance.stop()
  })

  it('goes to the team where a programme has nobody, and only once the screen said so', async () => {
    const { instance, lead, mentee, id, name, say, editionId } = await open()
    expect(await mentee.ask(showListeners, { id })).toMatchObject({ readBy: 'team' })
    await name('referent')
    expect(await mentee.refusal(confide, say('change', 'team'))).toBe('reader-changed')
    await lead.ask(removeReferent, { editionId, place: 'referent' })
    expect(await mentee.refusal(confide, say('change', 'referent'))).toBe('reader-changed')
    await mentee.ask(confide, say('change', 'team'))
    expect((await lead.ask(listConfidences, {})).confidences).toMatchObject([
      { kind: 'change', readBy: 'team' },
    ])
    // What the team was told stays with the team; a referent who comes later reads what is said to them.
    await name('referent')
    const referent = await instance.signIn(claire.email, lead.organisation)
    expect((await referent.ask(listConfidences, {})).confidences).toEqual([])
    await mentee.ask(confide, say('concern', 'referent', canary))
    expect(await lead.refusal(removeReferent, { editionId, place: 'referent' })).toBe('still-awaited')
    await instance.stop()
  })

  it('is never read by a referent who leads the edition or takes part in it', async () => {
    const { instance, lead, mentee, id, name, say, editionId } = await open()
    const refused = (who: { name: string; email: string | null }) =>
      lead.refusal(nameReferent, { editionId, place: 'referent', name: who.name, email: who.email! })
    expect(await refused({ name: 'Solène', email: 'solene@exemple.invalid' })).toBe('leads-edition')
    expect(await refused(marc)).toBe('takes-part')
    await name('deputy')
    expect(await refused(deputy)).toBe('has-other-place')
    await name('referent')
    await mentee.ask(confide, say('concern', 'referent', canary))
    const referent = await instance.signIn(claire.email, lead.organisation)
    expect((await referent.ask(listConfidences, {})).confidences).toHaveLength(1)
    await lead.ask(addLead, { editionId, ...claire })
    expect((await referent.ask(listConfidences, {})).confidences).toEqual([])
    expect(await mentee.ask(showListeners, { id })).toMatchObject({ names: [deputy.name] })
    await instance.stop()
  })
})
