import { leaveEdition } from '../../enrolment/contract.ts'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  answerAgreement,
  applyToImmersion,
  askManager,
  cancelOffer,
  chooseCandidates,
  editOffer,
  listOwnImmersions,
  offerImmersion,
  readAgreement,
  showImmersions,
  tellImmersion,
  withdrawCandidacy,
} from '../contract.ts'
import { drawOrder } from '../rules.ts'
import { day, openActions, openImmersion, type Actions } from './testing/open-immersion.ts'

describeOnBothEngines('an immersion', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('letters without names, a choice with a word, an agreement by link that shows nothing else, and two accounts', async () => {
    const edition = await openImmersion(database, actions, true)
    const { lead, enrol, offer, write, show, mailsTo, editionId } = edition
    const [host, lina, omar] = [
      await enrol('Hélène', { role: 'mentor' }),
      await enrol('Lina'),
      await enrol('Omar', { language: 'en' }),
    ]
    const id = await offer(host, { hidesNames: true })
    expect(await actions.refusal(host, offerImmersion, { editionId, ...day })).toBe('day-taken')
    await write(lina, id, 'Je croyais que le juridique disait non.')
    await write(omar, id, 'CANARI-LETTRE')
    await write(omar, id, 'CANARI-LETTRE, réécrite')
    const letters = (await show(host, id)).candidates!
    expect(letters.map(({ letter, name, motivation }) => [letter, name, motivation])).toEqual([
      ['A', null, 'Je croyais que le juridique disait non.'],
      ['B', null, 'CANARI-LETTRE, réécrite'],
    ])
    // Not even the other candidate sees who else wrote, or what.
    expect((await show(lina, id)).candidates).toBeNull()
    expect(JSON.stringify(await actions.ask(lina, showImmersions, { editionId }))).not.toMatch(/Omar|CANARI/)

    const [a, b] = letters.map(({ candidacyId }) => candidacyId) as [string, string]
    const choose = (candidacyIds: string[], word = '') => ({ id, candidacyIds, word })
    expect(await actions.refusal(lead, chooseCandidates, choose([a]))).toBe('not-found')
    expect(await actions.refusal(host, chooseCandidates, choose([a, b]))).toBe('no-place-left')
    expect(await actions.refusal(host, chooseCandidates, choose([a]))).toBe('word-owed')
    await actions.ask(host, chooseCandidates, choose([a], 'La lettre la plus éloignée de mon métier.'))
    expect((await show(host, id)).candidates!.map(({ name, state }) => [name, state])).toEqual([
      ['Lina', 'held'],
      [null, 'not-chosen'],
    ])
    expect((await mailsTo(omar)).at(-1)!.textBody).toContain('La lettre la plus éloignée de mon métier.')
    expect((await mailsTo(omar)).at(-1)!.subject).toBe('Une matinée au juridique: not this time')

    // The only place is given, as long as it is held: nobody writes for it.
    const late = { id, motivation: 'CANARI-TARD' }
    expect(await actions.refusal(lead, applyToImmersion, late)).toBe('all-places-given')
    // The line manager: asked of one address, then of the right one, whose link alone opens.
    const anne = { id, managerName: 'Anne', email: 'anne@exemple.invalid' }
    expect(await actions.refusal(omar, askManager, anne)).toBe('not-held')
    expect(await actions.refusal(lina, askManager, { ...anne, email: lina.email })).toBe('own-address')
    const linkOf = async (email: string) =>
      /immersion-agreement#(\S+)/.exec((await mailsTo({ email })).at(-1)!.textBody)![1]!
    await actions.ask(lina, askManager, { ...anne, email: `wrong-${id}@exemple.invalid` })
    const wrong = await linkOf(`wrong-${id}@exemple.invalid`)
    await actions.ask(lina, askManager, { ...anne, email: `anne-${id}@exemple.invalid` })
    const token = await linkOf(`anne-${id}@exemple.invalid`)
    expect(await actions.refusal(omar, readAgreement, { token: wrong })).toBe('no-such-link')
    const shown = await actions.ask(omar, readAgreement, { token })
    expect(shown).toMatchObject({
      state: 'open',
      visitorName: 'Lina',
      hostName: 'Hélène',
      firstOn: day.firstOn,
    })
    expect(JSON.stringify(shown)).not.toContain('croyais')
    await actions.ask(omar, answerAgreement, { token, agrees: true })
    expect(await actions.refusal(omar, answerAgreement, { token, agrees: false })).toBe('already-answered')
    for (const who of [lina, host])
      expect((await mailsTo(who)).at(-1)!.subject).toMatch(/vous y allez|Lina vient/)
    expect((await show(lina, id)).offer).toMatchObject({ state: 'settled', goers: ['Lina'], taken: 1 })
    expect((await show(omar, id)).offer.goers).toEqual([])

    // Afterwards both tell; neither reads the other before having written.
    const tell = { candidacyId: a, happened: true, brought: '', takesAway: 'Il cherche comment dire oui.' }
    expect(await actions.refusal(lina, tellImmersion, tell)).toBe('not-over-yet')
    await actions.settleAt('2026-12-07T17:00:00.000Z')
    expect((await mailsTo(lina)).at(-1)!.subject).toBe('Une matinée au juridique\u00a0: racontez')
    expect(await actions.refusal(omar, tellImmersion, tell)).toBe('not-found')
    expect((await actions.ask(host, listOwnImmersions, {})).offers).toMatchObject([
      { state: 'past', owesReportOf: [{ candidacyId: a, name: 'Lina' }] },
    ])
    await actions.ask(lina, tellImmersion, tell)
    expect((await show(host, id)).accounts).toMatchObject([{ host: null, visitor: null }])
    await actions.ask(host, tellImmersion, { ...tell, brought: 'Une question.', takesAway: '' })
    expect((await show(host, id)).accounts).toMatchObject([
      { visitor: { takesAway: 'Il cherche comment dire oui.' }, host: { brought: 'Une question.' } },
    ])
    expect((await actions.ask(lead, showImmersions, { editionId })).accounts).toHaveLength(1)
    expect((await actions.ask(omar, showImmersions, { editionId })).accounts).toEqual([])
  }, 60_000)

  it('a draw makes itself once, can be made again, gives a freed place to the next; who was left out comes first', async () => {
    const edition = await openImmersion(database, actions)
    const { enrol, offer, write, show, mailsTo } = edition
    const host = await enrol('Hélène', { role: 'mentor' })
    const people = [await enrol('Ana'), await enrol('Bob'), await enrol('Cléo')]
    const id = await offer(host, { chosenBy: 'draw' })
    for (const who of people) await write(who, id)
    const own = async (who: (typeof people)[number], of = id) => (await show(who, of)).offer.own!
    expect(
      await actions.refusal(host, chooseCandidates, {
        id,
        candidacyIds: [(await own(people[0]!)).id],
        word: '',
      }),
    ).toBe('is-drawn')
    await actions.settleAt('2026-12-01T06:59:00.000Z')
    expect((await show(host, id)).draw).toBeNull()
    await actions.settleAt('2026-12-01T07:01:00.000Z')
    const { draw } = await show(people[0]!, id)
    expect(draw!.order).toHaveLength(3)
    expect(drawOrder(draw!.seed, draw!.first, draw!.others)).toEqual(draw!.order)
    const byId = new Map(await Promise.all(people.map(async (who) => [(await own(who)).id, who] as const)))
    const [first, second, third] = draw!.order.map((one) => byId.get(one)!)
    expect([(await own(first!)).state, (await own(second!)).state, (await own(third!)).state]).toEqual([
      'going',
      'not-chosen',
      'not-chosen',
    ])
    expect(await actions.refusal(third!, withdrawCandidacy, { id: await offer(host, later) })).toBe(
      'not-a-candidate',
    )
    await actions.ask(first!, withdrawCandidacy, { id })
    expect((await own(second!)).state).toBe('going')
    expect((await mailsTo(second!)).at(-1)!.subject).toContain('vous y allez')
    expect((await mailsTo(host)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('vient'),
      expect.stringContaining('ne peut plus venir'),
      expect.stringContaining('vient'),
    ])

    // The next time who found no place comes before the others; nobody is in two places on one day.
    const other = await enrol('Aurore', { role: 'mentor' })
    const next = await offer(other, { ...later, firstOn: '2026-12-15', lastOn: '2026-12-15' })
    for (const who of [second!, third!]) await write(who, next)
    expect((await own(third!, next)).passedOverOn).toBe(day.firstOn)
    expect((await own(second!, next)).passedOverOn).toBeNull()
    const same = await offer(other, { applyBy: '2026-12-05' })
    await write(second!, same)
    expect(
      await actions.refusal(other, chooseCandidates, {
        id: same,
        candidacyIds: [(await own(second!, same)).id],
        word: '',
      }),
    ).toBe('candidate-elsewhere')

    // Moved by an hour, then called off: both calendars follow, and the days are free again.
    const { revision } = await show(host, id)
    const { chosenBy: _, hidesNames: __, ...words } = day
    expect(
      await actions.refusal(
        host,
        editOffer,
        { id, ...words, firstOn: '2026-12-08', lastOn: '2026-12-08' },
        revision,
      ),
    ).toBe('days-settled')
    await actions.ask(host, editOffer, { id, ...words, beginsAt: '10:00' }, revision)
    expect((await mailsTo(second!)).at(-1)!.textBody).toContain('de 10:00 à 17:00')
    await actions.ask(host, cancelOffer, { id, word: 'Une grippe.' })
    expect((await mailsTo(second!)).at(-1)!.textBody).toContain('Une grippe.')
    await actions.ask(other, chooseCandidates, {
      id: same,
      candidacyIds: [(await own(second!, same)).id],
      word: '',
    })
  }, 60_000)

  it('an agreement that is refused looks like one that did not come, and the place is free again', async () => {
    const { enrol, offer, write, show, mailsTo } = await openImmersion(database, actions, true)
    const host = await enrol('Hélène', { role: 'mentor' })
    const people = [await enrol('Lina'), await enrol('Omar')]
    const id = await offer(host, { places: 2 })
    for (const who of people) await write(who, id)
    const candidacyIds = (await show(host, id)).candidates!.map(({ candidacyId }) => candidacyId)
    await actions.ask(host, chooseCandidates, { id, candidacyIds, word: '' })
    expect((await show(host, id)).offer.taken).toBe(2)
    const email = `anne-${id}@exemple.invalid`
    await actions.ask(people[0]!, askManager, { id, managerName: 'Anne', email })
    const [, token] = /immersion-agreement#(\S+)/.exec((await mailsTo({ email }))[0]!.textBody)!
    await actions.ask(host, answerAgreement, { token: token!, agrees: false })
    await actions.settleAt('2026-11-29T06:00:00.000Z')
    expect((await show(host, id)).offer.taken).toBe(0)
    const [lina, omar] = await Promise.all(people.map(async (who) => (await mailsTo(who)).at(-1)!))
    expect(lina!.textBody.replace('Lina', '')).toBe(omar!.textBody.replace('Omar', ''))
    expect((await show(people[0]!, id)).offer.own!.state).toBe('refused')
    // Its place is free, and nobody's yet: the mail says no more than that.
    expect(lina!.textBody).toContain('la place ne vous est plus réservée')
    expect(lina!.textBody).not.toContain('quelqu’un d’autre')
    // Offered the same day again by somebody else, both are free for it.
    const other = await enrol('Aurore', { role: 'mentor' })
    const again = await offer(other)
    await write(people[0]!, again)
    // Who leaves the edition is a candidate no more, and nobody chooses them.
    await actions.ask(people[0]!, leaveEdition, { id: people[0]!.enrolmentId })
    await actions.settle()
    expect((await show(other, again)).candidates!.filter(({ state }) => state === 'candidate')).toEqual([])
  }, 60_000)

  it('of a host who leaves is called off: who was chosen is told, and the day is free again', async () => {
    const { enrol, offer, write, show, mailsTo } = await openImmersion(database, actions)
    const [host, ana, other] = [
      await enrol('Hélène', { role: 'mentor' }),
      await enrol('Ana'),
      await enrol('Aurore', { role: 'mentor' }),
    ]
    const id = await offer(host)
    await write(ana, id)
    const { candidacyId } = (await show(host, id)).candidates![0]!
    await actions.ask(host, chooseCandidates, { id, candidacyIds: [candidacyId], word: '' })
    await actions.ask(host, leaveEdition, { id: host.enrolmentId })
    await actions.settle()
    expect((await show(ana, id)).offer.state).toBe('cancelled')
    expect((await mailsTo(ana)).at(-1)!.subject).toMatch(/annulé/i)
    const again = await offer(other)
    await write(ana, again)
    const [next] = (await show(other, again)).candidates!
    await actions.ask(other, chooseCandidates, { id: again, candidacyIds: [next!.candidacyId], word: '' })
    expect((await show(ana, again)).offer.taken).toBe(1)
  }, 60_000)
})

const later = { firstOn: '2026-12-14', lastOn: '2026-12-14', applyBy: '2026-12-08' }
