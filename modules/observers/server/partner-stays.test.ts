import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  addPartner,
  addPartnerMentor,
  editPartner,
  endPartner,
  listOwnPartners,
  namePartnerReader,
  removePartnerMentor,
  showPartner,
} from '../../partners/contract.ts'
import { openActions, type Actions } from '../../training/server/testing/examples.ts'
import { openPartner } from './testing/open-partner.ts'

describeOnBothEngines('the stay of a partner', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('that is over is told to whoever no pair of theirs tells it', async () => {
    const { lead, id, editionId, terms, rows, comes, enrol, join, publish, mailsTo } = await openPartner(
      database,
      actions,
      'programme',
    )
    const [marc, zita, lou, ana] = [
      await comes('Marc'),
      await comes('Zita'),
      await comes('Lou'),
      await enrol('Ana'),
    ]
    const rose = await join('Rose')
    await actions.ask(lead, namePartnerReader, { id, name: 'Rose', email: rose.email })
    // Its last day is one of the edition.
    await rows(sql`update programmes.editions set ends_on = '2026-12-20' where id = ${editionId}`)
    const late = { ...terms, untilOn: '2026-12-21' }
    expect(await actions.refusal(lead, editPartner, { id, ...late }, 1)).toBe('after-edition')
    expect(await actions.refusal(lead, addPartner, { editionId, ...late, name: 'L’Établi' })).toBe(
      'after-edition',
    )
    // An address that is somebody's here, under another name or in another part: asked, and added as they are known.
    const asLea = { id, name: 'Léa Petit', email: ana.email, capacityPairs: 2 }
    expect(await actions.refusal(lead, addPartnerMentor, asLea)).toBe('known-here')
    expect(await actions.refusal(lead, namePartnerReader, asLea)).toBe('known-here')
    expect(await actions.refusal(lead, addPartnerMentor, { ...asLea, personId: marc.person.id })).toBe(
      'known-here',
    )
    await actions.ask(lead, addPartnerMentor, { ...asLea, personId: ana.person.id })
    await actions.ask(lead, removePartnerMentor, { id, personId: ana.person.id })
    const again = { id, name: 'Marc', email: marc.email, capacityPairs: 2 }
    expect(await actions.refusal(lead, addPartnerMentor, again)).toBe('comes-already')
    const allPaired = async () => (await actions.ask(lead, showPartner, { id })).allPaired
    expect(await allPaired()).toBe(false)
    await publish({ mentor: marc, mentee: ana })
    expect(await allPaired()).toBe(true)
    await actions.ask(lead, removePartnerMentor, { id, personId: lou.person.id })
    await actions.settle()
    await actions.ask(lead, endPartner, { id })
    await actions.settle()
    const overOf = async (who: { readonly email: string }) =>
      (await mailsTo(who)).filter(({ effectKey }) => effectKey.includes('partner-over-'))
    // A pair that was only proposed is taken back: he hears it here too. Who left before is told nothing.
    expect((await Promise.all([marc, zita, rose, lou].map(overOf))).map((one) => one.length)).toEqual([
      1, 1, 1, 0,
    ])
    // And what they read of it afterwards says for whom it was.
    expect((await actions.ask(zita, listOwnPartners, {})).over).toEqual([
      { enrolmentId: zita.enrolmentId, name: 'La Ruche', lastOn: '2026-11-12' },
    ])
    expect((await actions.ask(lou, listOwnPartners, {})).over).toEqual([])
    expect((await overOf(zita))[0]!.textBody).toContain('dernier jour était le 12 novembre 2026')
  }, 60_000)
})
