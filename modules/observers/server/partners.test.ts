import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import type { Caller } from '../../../platform/server/testing/open-test-actions.ts'
import { showStanding } from '../../../platform/standing.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { withdrawEnrolment } from '../../enrolment/contract.ts'
import { listAttention, showResults } from '../../insights/contract.ts'
import { noteMeeting } from '../../meetings/contract.ts'
import {
  addPartner,
  addPartnerMentor,
  editPartner,
  endPartner,
  listOwnPartners,
  listPartners,
  namePartnerReader,
  removePartnerMentor,
  removePartnerReader,
  showPartner,
} from '../../partners/contract.ts'
import { addLead, createProgramme } from '../../programmes/contract.ts'
import { acceptRelationship, agreeToCharter, showRelationship } from '../../relationships/contract.ts'
import type { Enrolled } from '../../relationships/server/testing/examples.ts'
import { handIn, showCourseWeek, showDeliverables } from '../../training/contract.ts'
import { openActions, type Actions } from '../../training/server/testing/examples.ts'
import { showPartnerFigures } from '../contract.ts'
import { charter, openPartner } from './testing/open-partner.ts'

describeOnBothEngines('a partner of a course', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  const open = (charterOf?: 'programme' | 'partner') => openPartner(database, actions, charterOf)

  it('has its own charter, its own figures, and a last day after which nobody of it comes in', async () => {
    const course = await open()
    const { lead, editionId, enrol, publish, rows, id, terms, comes, openOne, place, mailsTo } = course
    const marc = await comes('Marc')
    expect((await mailsTo(marc))[0]!.textBody).toContain('La Ruche')
    const zoe = await enrol('Zoé', { role: 'mentor', capacity: 3 })
    const mentees: Enrolled[] = []
    for (const name of ['Ana', 'Bob', 'Cléo', 'Dan', 'Ève', 'Fay']) mentees.push(await enrol(name))
    const [ana] = mentees as [Enrolled]
    await publish(...mentees.map((mentee, at) => ({ mentor: at < 5 ? marc : zoe, mentee })))
    const pairs = await rows<{ id: string }>(
      sql`select relationship_id as id from relationships.parties where role = 'mentee' order by enrolment_id`,
    )
    const idOf = (at: number) => pairs[at]!.id

    // Whose charter: his is that of La Ruche, and only its words count; hers is the programme's.
    const his = await actions.ask(marc, showRelationship, { id: idOf(0) })
    expect(his).toMatchObject({ charter, charterVersion: 1, charterOf: 'La Ruche', latestOn: '2026-12-20' })
    expect((await actions.ask(ana, showRelationship, { id: idOf(0) })).charterOf).toBeNull()
    for (const [at, mentee] of mentees.entries()) {
      const mentor = at < 5 ? marc : zoe
      const text = { version: 1, language: 'fr' as const }
      await actions.ask(mentee, acceptRelationship, { id: idOf(at), charter: text })
      await actions.ask(mentor, acceptRelationship, { id: idOf(at), charter: text })
    }
    const accepted = await rows<{ who: string }>(sql`
      select 'partner' as who from relationships.partner_charter_acceptances where person_id = ${marc.person.id}
      union select 'programme' from relationships.charter_acceptances where person_id = ${marc.person.id}`)
    expect(accepted).toEqual([{ who: 'partner' }])
    const begun = await actions.ask(ana, showRelationship, { id: idOf(0) })
    expect(begun.partner.comesFrom).toEqual({ name: 'La Ruche', untilOn: '2026-12-20' })
    expect(begun.lastOn).toBe('2026-12-20')
    expect((await actions.ask(mentees[5]!, showRelationship, { id: idOf(5) })).partner.comesFrom).toBeNull()
    const other = { ...terms, charter: { ...charter, fr: 'Une heure, sans juger.' } }
    const { revision } = await actions.ask(lead, showPartner, { id })
    await actions.ask(lead, editPartner, { id, ...other }, revision)
    expect(await actions.refusal(lead, editPartner, { id, ...other }, revision)).toBe('changed-meanwhile')
    const asked = await actions.ask(marc, showRelationship, { id: idOf(0) })
    expect(asked).toMatchObject({ charterToAgree: true, charterVersion: 2 })
    const old = { id: idOf(0), charter: { version: 1, language: 'fr' as const } }
    expect(await actions.refusal(marc, agreeToCharter, old)).toBe('charter-reworded')
    const again = { ...old, charter: { version: 2, language: 'fr' as const } }
    const agreed = await actions.ask(marc, agreeToCharter, again)
    expect(agreed.charterToAgree).toBe(false)
    expect(agreed.chartersAccepted.map(({ of, version }) => [of, version])).toEqual([
      ['La Ruche', 2],
      ['La Ruche', 1],
    ])
    // In one language only: the other reads the same words, and what was accepted of them holds.
    const alone = { fr: 'Une heure, sans juger.', en: '' }
    await actions.ask(lead, editPartner, { id, ...terms, charter: alone }, revision + 1)
    expect((await actions.ask(lead, showPartner, { id })).charter).toEqual(alone)
    const inBoth = await actions.ask(marc, showRelationship, { id: idOf(0) })
    expect(inBoth).toMatchObject({
      charter: { fr: alone.fr, en: alone.fr },
      charterToAgree: false,
      charterVersion: 3,
    })

    // Whose figures: five pairs of its own apart, six in the whole.
    const rita = await course.join('Rita')
    const reader = { id, name: 'Rita', email: rita.email }
    expect(await actions.refusal(rita, showPartnerFigures, { id })).toBe('not-found')
    // One that there is not is not found either, by whoever leads.
    expect(await actions.refusal(lead, showPartnerFigures, { id: editionId })).toBe('not-found')
    expect(await actions.refusal(lead, namePartnerReader, { ...reader, email: 'rita' })).toBe('email-invalid')
    const unwritten = { id, name: 'Ulla', email: 'ulla', capacityPairs: 1 }
    expect(await actions.refusal(lead, addPartnerMentor, unwritten)).toBe('email-invalid')
    await actions.ask(lead, namePartnerReader, reader)
    await actions.ask(lead, namePartnerReader, reader)
    expect(await mailsTo(rita)).toHaveLength(1)
    const on = actions.clock.now.slice(0, 10)
    for (const at of [0, 1, 2, 5])
      await actions.ask(mentees[at]!, noteMeeting, { relationshipId: idOf(at), on, means: 'lunch' })
    const read = await actions.ask(rita, showPartnerFigures, { id })
    expect(read.pairs).toEqual({ met: 3, notYet: 2 })
    for (const { name } of [...mentees, marc, zoe]) expect(JSON.stringify(read)).not.toContain(name)
    const whole = await actions.ask(lead, showResults, { editionId })
    expect(whole.figures.find(({ name }) => name === 'met-once')).toMatchObject({
      numerator: 4,
      denominator: 6,
    })

    // Who sees what: nothing but that page.
    for (const door of [showPartner] as const)
      expect(await actions.refusal(rita, door, { id })).toBe('not-found')
    for (const door of [showResults, listAttention, listPartners] as const)
      expect(await actions.refusal(rita, door, { editionId })).toBe('not-found')
    expect((await actions.ask(rita, listOwnPartners, {})).partners).toMatchObject([
      { as: 'reader', name: 'La Ruche' },
    ])
    expect((await actions.ask(ana, listOwnPartners, {})).partners).toEqual([])
    await place(ana, await openOne())
    const relationshipId = idOf(0)
    const { deliverables } = await actions.ask(ana, showDeliverables, { relationshipId })
    const { expectedId } = deliverables[0]!
    const brief = {
      relationshipId,
      expectedId,
      text: '',
      link: 'https://exemple.invalid/brief',
      forgotten: [],
    }
    await actions.ask(ana, handIn, brief)
    expect((await actions.ask(marc, showCourseWeek, {})).rows).toHaveLength(5)

    // Until when: another last day moves that of its pairs; the day after it, its pairs are done and its people out.
    const now = await actions.ask(lead, showPartner, { id })
    await actions.ask(lead, editPartner, { id, ...other, untilOn: '2026-12-13' }, now.revision)
    await actions.settle()
    expect((await actions.ask(ana, showRelationship, { id: idOf(0) })).lastOn).toBe('2026-12-13')
    actions.clock.now = '2026-12-13T22:59:00.000Z'
    await actions.settle()
    expect((await actions.ask(rita, showPartnerFigures, { id })).pairs).not.toBeNull()
    actions.clock.now = '2026-12-13T23:00:00.000Z'
    // By the day itself, before any job has run.
    expect((await actions.ask(rita, listOwnPartners, {})).partners).toEqual([])
    expect(await actions.refusal(rita, showPartnerFigures, { id })).toBe('not-found')
    await actions.settle()
    expect((await actions.ask(marc, showCourseWeek, {})).rows).toEqual([])
    expect((await actions.ask(marc, showDeliverables, { relationshipId })).deliverables).toEqual([])
    const over = await actions.ask(ana, showRelationship, { id: idOf(0) })
    expect(over).toMatchObject({ status: 'ended', end: { as: 'completed' } })
    expect((await actions.ask(mentees[5]!, showRelationship, { id: idOf(5) })).status).toBe('active')
    const [left] = await rows(sql`select status from enrolment.enrolments where id = ${marc.enrolmentId}`)
    expect(left).toEqual({ status: 'withdrawn' })
    expect((await actions.ask(marc, listOwnPartners, {})).partners).toEqual([])
    expect((await actions.ask(rita, listOwnPartners, {})).partners).toEqual([])
    // The team still reads what became of it, and who came.
    expect((await actions.ask(lead, showPartnerFigures, { id })).pairs).toEqual({ met: 3, notYet: 2 })
    expect((await actions.ask(lead, showPartner, { id })).mentors).toMatchObject([{ name: 'Marc' }])
    expect(await actions.refusal(lead, endPartner, { id })).toBe('partner-over')
    expect(await actions.refusal(lead, namePartnerReader, reader)).toBe('partner-over')
    // Everybody is told, once: he by the end of his pairs, who read by a word of its own.
    expect((await mailsTo(rita)).at(-1)!.textBody).toMatch(/dernier jour était le 13 décembre 2026/)
    expect((await mailsTo(marc)).filter(({ effectKey }) => effectKey.includes('partner-over-'))).toEqual([])
  }, 90_000)

  it('takes no name twice, no day that is past, nobody who mentors already or leads, and gives back who left', async () => {
    const course = await open('programme')
    const { lead, editionId, enrol, join, rows, id, terms, comes, publish, mailsTo } = course
    // Another one beside it, which stays as it is.
    const noWords = { fr: '', en: '' }
    const named = { ...terms, name: 'L’Établi', charter: noWords }
    const beside = await actions.ask(lead, addPartner, { editionId, ...named })
    const [nils, rose] = [await join('Nils'), await join('Rose')]
    await actions.ask(lead, addPartnerMentor, {
      ...beside,
      name: 'Nils',
      email: nils.email,
      capacityPairs: 1,
    })
    await actions.ask(lead, namePartnerReader, { ...beside, name: 'Rose', email: rose.email })
    const rowsBeside = () =>
      rows(sql`select to_jsonb(p) as row from partners.partners p where id = ${beside.id}
        union all select to_jsonb(m) from partners.mentors m where partner_id = ${beside.id}
        union all select to_jsonb(r) from partners.readers r where partner_id = ${beside.id}`)
    const before = await rowsBeside()
    expect(before).toHaveLength(3)
    expect(await actions.ask(lead, showPartner, beside)).toMatchObject({ name: 'L’Établi', charter: null })
    const statusOf = ({ person }: Caller) =>
      rows(sql`select status from enrolment.enrolments where person_id = ${person.id}`)
    const edit = (changed: Partial<typeof terms>) =>
      actions.refusal(lead, editPartner, { id, ...terms, ...changed }, 1)
    // An accent or a capital makes no other name, and the table says so too.
    for (const name of ['l’établi', 'L’ETABLI']) expect(await edit({ name })).toBe('same-name')
    await expect(rows(sql`update partners.partners set name = 'L’Etabli' where id = ${id}`)).rejects.toThrow(
      'one_name_a_partner',
    )
    expect(await edit({ untilOn: '2026-11-01' })).toBe('ends-before')
    await actions.ask(lead, editPartner, { id, ...terms, untilOn: '2026-12-19' }, 1)
    expect(await rowsBeside()).toEqual(before)
    // Nobody comes for it yet: its day moves for nobody, whoever comes for another.
    const told = async () =>
      (
        await rows<{ told: string[] }>(
          sql`select payload -> 'personIds' as told from platform.facts
            where name = 'partner-moved' and payload ->> 'editionId' = ${editionId} order by happened_at, id`,
        )
      ).map((row) => row.told)
    expect(await told()).toEqual([[]])
    const add = (changed: Partial<typeof terms>) =>
      actions.refusal(lead, addPartner, { editionId, ...terms, name: 'La Forge', ...changed })
    for (const name of ['la ruche', 'La  Ruche']) expect(await add({ name })).toBe('same-name')
    expect(await add({ untilOn: '2026-11-01' })).toBe('ends-before')
    expect(await add({ fromOn: '2026-10-01', untilOn: '2026-11-01' })).toBe('already-over')
    expect(await add({ charterOf: 'partner' })).toBe('charter-missing')
    expect(await add({ charterOf: 'partner', charter: { fr: ' ', en: '' } })).toBe('charter-missing')
    // The table itself refuses one without words, whatever a caller forgets.
    await expect(
      rows(sql`update partners.partners set charter_of = 'partner' where id = ${id}`),
    ).rejects.toThrow('its_charter_has_words')

    const zoe = await enrol('Zoe', { role: 'mentor' })
    const nora = await join('Nora')
    await actions.ask(lead, addLead, { editionId, name: 'Nora', email: nora.email })
    const mentor = { id, name: 'Zoe', capacityPairs: 3 }
    expect(await actions.refusal(lead, addPartnerMentor, { ...mentor, email: zoe.email })).toBe(
      'mentors-already',
    )
    expect(await actions.refusal(lead, addPartnerMentor, { ...mentor, email: nora.email })).toBe(
      'leads-edition',
    )
    expect(await actions.refusal(lead, namePartnerReader, { id, name: 'Nora', email: nora.email })).toBe(
      'leads-edition',
    )
    const [marc, lou, ana] = [await comes('Marc'), await comes('Lou'), await enrol('Ana')]
    await publish({ mentor: marc, mentee: ana })
    const [pair] = await rows<{ id: string }>(sql`select id from relationships.relationships`)
    // With the programme's charter, it is the programme's that he reads.
    const read = await actions.ask(marc, showRelationship, { id: pair!.id })
    expect(read).toMatchObject({ charterOf: null, charterVersion: 1 })
    expect(read.charter).not.toEqual(charter)

    // Who leaves by another door comes for nobody any more; who is taken away is out of the edition.
    await actions.ask(lead, withdrawEnrolment, { id: lou.enrolmentId })
    await actions.settle()
    expect((await actions.ask(lead, showPartner, { id })).mentors).toMatchObject([{ name: 'Marc' }])
    const stays = await comes('Zita')
    await actions.ask(lead, removePartnerMentor, { id, personId: marc.person.id })
    await actions.settle()
    expect((await actions.ask(marc, listOwnPartners, {})).partners).toEqual([])
    expect((await actions.ask(lead, showPartner, { id })).mentors).toMatchObject([{ name: stays.name }])
    await actions.ask(lead, editPartner, { id, ...terms, untilOn: '2026-12-18' }, 2)
    expect(await told()).toEqual([[], [stays.person.id]])
    // Words without any are none; those of a partner are kept when the programme's take their place.
    const wordsOf = async (revision: number, changed: Partial<typeof terms>) => {
      await actions.ask(lead, editPartner, { id, ...terms, untilOn: '2026-12-18', ...changed }, revision)
      return (await actions.ask(lead, showPartner, { id })).charter
    }
    expect(await wordsOf(3, { charter: noWords })).toBeNull()
    expect(await wordsOf(4, { charterOf: 'partner', charter })).toEqual(charter)
    expect(await wordsOf(5, { charterOf: 'programme', charter: null })).toEqual(charter)
    expect((await actions.ask(ana, showRelationship, { id: pair!.id })).status).toBe('withdrawn')
    await actions.ask(lead, addPartnerMentor, { id, name: 'Marc', email: marc.email, capacityPairs: 4 })
    expect((await actions.ask(lead, listPartners, { editionId })).partners).toMatchObject([
      { name: 'La Ruche', state: 'here', mentors: 2 },
      { name: 'L’Établi', state: 'here', mentors: 1 },
    ])
    const readers = ['a', 'b', 'c', 'd', 'e', 'f'].map((one) => `${one}.${id}@exemple.invalid`)
    for (const email of readers.slice(0, 5))
      await actions.ask(lead, namePartnerReader, { id, name: 'Lecture', email })
    const sixth = { id, name: 'Lecture', email: readers[5]! }
    expect(await actions.refusal(lead, namePartnerReader, sixth)).toBe('enough-readers')
    const [first] = (await actions.ask(lead, showPartner, { id })).readers
    await actions.ask(lead, removePartnerReader, { id, personId: first!.personId })
    await actions.ask(lead, namePartnerReader, sixth)
    const { readers: five } = await actions.ask(lead, showPartner, { id })
    expect(five).toHaveLength(5)
    expect(await actions.refusal(rose, showPartnerFigures, { id })).toBe('not-found')
    expect(await actions.ask(rose, showPartnerFigures, beside)).toMatchObject({ pairs: null })
    // She reads for both, and then for the one of them alone.
    await actions.ask(lead, removePartnerReader, { id, personId: five[0]!.personId })
    await actions.ask(lead, namePartnerReader, { id, name: 'Rose', email: rose.email })
    await actions.ask(lead, removePartnerReader, { id, personId: rose.person.id })
    expect(await rowsBeside()).toEqual(before)
    const comesTo = async () =>
      (await actions.ask(rose, listOwnPartners, {})).partners.map(({ name, as }) => `${name}, ${as}`)
    await actions.ask(lead, removePartnerReader, { id, personId: five[1]!.personId })
    await actions.ask(lead, namePartnerReader, { id, name: 'Rose', email: rose.email })
    expect(await comesTo()).toEqual(['L’Établi, reader', 'La Ruche, reader'])

    await actions.ask(lead, endPartner, { id })
    expect(await comesTo()).toEqual(['L’Établi, reader'])
    await actions.settle()
    const [left] = await rows(sql`select status from enrolment.enrolments where id = ${marc.enrolmentId}`)
    expect(left).toEqual({ status: 'withdrawn' })
    expect(await rowsBeside()).toEqual(before)
    expect(await actions.ask(rose, showPartnerFigures, beside)).toMatchObject({
      partner: { ...beside, name: 'L’Établi' },
      pairs: null,
    })
    expect((await actions.ask(lead, showPartnerFigures, { id })).partner).toMatchObject({ id, state: 'over' })
    // Who left before keeps their own last hour.
    const ends = sql`select distinct left_at from partners.mentors where person_id in (${marc.person.id}, ${lou.person.id})`
    expect(await rows(ends)).toHaveLength(2)
    expect(await actions.refusal(lead, endPartner, { id })).toBe('partner-over')
    // The same one may come again, for another period, with whoever came to its end and whoever read; who left before
    // does not, nor who came for another. In another edition there may be one of that name.
    const written = (await mailsTo(marc)).length
    const again = await actions.ask(lead, addPartner, { editionId, ...terms, after: id })
    const { mentors: back, readers: reading } = await actions.ask(lead, showPartner, again)
    expect(back.map(({ name }) => name).toSorted()).toEqual(['Marc', stays.name])
    expect(reading).toHaveLength(4)
    expect((await mailsTo(marc)).length).toBe(written + 1)
    expect(
      await rows(
        sql`select status, capacity_pairs as of from enrolment.enrolments where id = ${marc.enrolmentId}`,
      ),
    ).toEqual([{ status: 'enrolled', of: 4 }])
    expect(await comesTo()).toEqual(['La Ruche, reader', 'L’Établi, reader'])
    const rolesOf = async (who: Caller) =>
      (await actions.ask(who, showStanding, {})).places.flatMap(({ roles }) => roles.map(({ name }) => name))
    expect(await rolesOf(rose)).toEqual(['partner-reader', 'partner-reader'])
    expect(await rolesOf(ana)).not.toContain('partner-reader')
    expect(
      (await actions.ask(lead, listPartners, { editionId })).partners.map(({ state, mentors, endedOn }) => [
        state,
        mentors,
        endedOn !== null,
      ]),
    ).toEqual([
      ['over', 2, true],
      ['here', 1, false],
      ['here', 2, false],
    ])
    // Of one that is still here nobody comes again.
    const forge = { editionId, ...terms, name: 'La Forge', after: beside.id }
    const still = await actions.ask(lead, addPartner, forge)
    expect(await actions.ask(lead, showPartner, still)).toMatchObject({ mentors: [], readers: [] })
    const called = { fr: 'Autre', en: 'Other' }
    const other = await actions.ask(lead, createProgramme, {
      template: 'cohort',
      name: called,
      editionName: called,
      startsOn: null,
    })
    const elsewhere = await actions.ask(lead, addPartner, { editionId: other.editionId, ...terms, after: id })
    // Who came in one edition comes in no other.
    expect(await actions.ask(lead, showPartner, elsewhere)).toMatchObject({ mentors: [], readers: [] })
    const isOver = async () =>
      (
        await rows<{ over: boolean }>(
          sql`select ended_at is not null as over from partners.partners where id = ${elsewhere.id}`,
        )
      )[0]!.over
    // Whose last day has moved stays until then, and is out at its end.
    const moved = { ...terms, name: 'L’Établi', untilOn: '2026-12-27' }
    await actions.ask(lead, editPartner, { ...beside, ...moved }, 1)
    await actions.settleAt('2026-12-21T00:00:00.000Z')
    expect(await statusOf(nils)).toEqual([{ status: 'enrolled' }])
    // One whose days nobody moved goes on the last of them.
    expect(await isOver()).toBe(true)
    await actions.settleAt('2026-12-28T00:00:00.000Z')
    expect(await statusOf(nils)).toEqual([{ status: 'withdrawn' }])
  }, 60_000)
})
