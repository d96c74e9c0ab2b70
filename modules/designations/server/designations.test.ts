import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { acceptRelationship, listOwnRelationships } from '../../relationships/contract.ts'
import {
  openEdition,
  openRelationships,
  type Relationships,
} from '../../relationships/server/testing/examples.ts'
import { answerDesignation, designate, readDesignation, readRound, setRound, showRound } from '../contract.ts'

describeOnBothEngines('designations', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  it('a no, silence and no match are told by the same words on the day, and nothing of them is before', async () => {
    const edition = await openEdition(database, actions)
    const { editionId, lead, enrol, publish, rows, mailsTo } = edition
    actions.clock.now = '2026-11-21T20:00:00.000Z'
    const round = { editionId, isOpen: true, resultsOn: '2026-12-15' }
    const leads = `solene-${editionId}@exemple.invalid`
    await rows(sql`update people.people set email = ${leads} where id = ${lead.person.id}`)
    expect(await actions.refusal(lead, setRound, round)).toBe('no-call')
    await rows(sql`insert into enrolment.calls (organisation_id, edition_id, address, is_open, roles, promise, places, revision,
        first_opened_at, updated_at)
      select organisation_id, id, 'inverse', true, '["mentor","mentee"]', '{"fr":"Oui","en":"Yes"}', '{"fr":"","en":""}', 1,
        now(), now() from programmes.editions where id = ${editionId}`)
    expect(await actions.refusal(lead, setRound, { ...round, resultsOn: '2026-11-21' })).toBe('in-the-past')
    await actions.ask(lead, setRound, round)
    const { url } = await actions.ask(lead, showRound, { editionId })
    const token = url!.split('#')[1]!
    expect(await actions.ask(lead, readRound, { token })).toMatchObject({
      isOpen: true,
      resultsOn: '2026-12-15',
    })

    const at = (name: string) => `${name.toLowerCase()}-${editionId}@exemple.invalid`
    const person = (name: string) => ({ name, email: at(name), role: 'mentee' as const })
    const [carole, malo] = [await enrol('Carole'), await enrol('Malo', { role: 'mentor' })]
    const those = [person('Paul'), person('Quentin'), { ...person('Carole'), email: carole.email }]
    const bruno = { token, name: 'Bruno', email: at('Bruno') }
    expect(
      await actions.refusal(lead, designate, { ...bruno, email: leads.toUpperCase(), people: those }),
    ).toBe('leads-edition')
    expect(await actions.refusal(lead, designate, { ...bruno, people: [person('Bruno')] })).toBe(
      'own-address',
    )
    // Twice is once; two who think of the same person write to them once.
    for (const by of [bruno, bruno, { ...bruno, name: 'Anne', email: at('Anne') }])
      await actions.ask(lead, designate, { ...by, people: those })
    const asked = await mailsTo({ email: at('Paul') })
    expect(asked.map(({ subject }) => subject)).toEqual([expect.stringContaining('Bruno a pensé à vous')])
    const [, secret] = /designation#(\S+)/.exec(asked[0]!.textBody)!
    expect(await actions.ask(lead, readDesignation, { token: secret! })).toMatchObject({
      designatorName: 'Bruno',
      answer: null,
      callAddress: 'inverse',
    })
    await actions.ask(lead, answerDesignation, { token: secret!, accepts: false })
    // The team is told how many, and not who, nor what they said.
    const shown = await actions.ask(lead, showRound, { editionId })
    expect(shown).toMatchObject({ people: 3, designators: 2, toldAt: null })
    expect(JSON.stringify(shown)).not.toMatch(/Paul|Bruno|"no"/)
    expect(await mailsTo({ email: at('Bruno') })).toEqual([])

    await publish({ mentor: malo, mentee: carole })
    const { relationships } = await actions.ask(carole, listOwnRelationships, {})
    for (const who of [malo, carole]) await actions.ask(who, acceptRelationship, { id: relationships[0]!.id })
    await actions.settleAt('2026-12-15T07:59:00.000Z')
    expect(await mailsTo({ email: at('Bruno') })).toEqual([])
    await actions.settleAt('2026-12-15T08:01:00.000Z')
    for (const who of ['Bruno', 'Anne']) {
      const { textBody } = (await mailsTo({ email: at(who) }))[0]!
      expect(textBody).toContain('Carole\u00a0: prend part')
      // Paul said no, Quentin nothing.
      for (const name of ['Paul', 'Quentin'])
        expect(textBody).toContain(`${name}\u00a0: non retenu·e cette fois`)
    }
    expect(await rows(sql`select id from designations.people`)).toEqual([])
    expect(await actions.refusal(lead, readDesignation, { token: secret! })).toBe('no-such-link')
    expect(await actions.refusal(lead, designate, { ...bruno, people: those })).toBe('designating-closed')
    expect(await actions.refusal(lead, setRound, { ...round, resultsOn: '2027-01-15' })).toBe('already-told')
  }, 60_000)
})
