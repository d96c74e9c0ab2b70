import { beforeAll, expect, it } from 'vitest'
import {
  editContactRhythm,
  listContacts,
  listOwnDueContacts,
  noteContact,
  removeContact,
} from '../../../modules/contacts/contract.ts'
import { endRelationshipAsTeam } from '../../../modules/feedback/contract.ts'
import { noteMeeting } from '../../../modules/meetings/contract.ts'
import {
  addLead,
  listTakenGestures,
  releaseGesture,
  takeGesture,
} from '../../../modules/programmes/contract.ts'
import {
  acceptRelationship,
  listOwnRelationships,
  pauseRelationship,
} from '../../../modules/relationships/contract.ts'
import {
  openEdition,
  openRelationships,
  type Relationships,
} from '../../../modules/relationships/server/testing/examples.ts'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'

const day = 86_400_000

describeOnBothEngines('contacts of the team', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  /** A pair that both said yes to at noon. */
  const open = async () => {
    actions.clock.now = `${later(actions.clock.now, day).slice(0, 10)}T11:00:00.000Z`
    const edition = await openEdition(database, actions)
    const mentor = await edition.enrol('Marc', { role: 'mentor' })
    const mentee = await edition.enrol('Léa')
    await edition.publish({ mentor, mentee })
    const { relationships } = await actions.ask(mentee, listOwnRelationships, {})
    const { id } = relationships[0]!
    for (const person of [mentor, mentee]) await actions.ask(person, acceptRelationship, { id })
    const start = actions.clock.now
    const { lead, editionId } = edition
    const dayAfter = (days: number) => later(start, days * day).slice(0, 10)
    return {
      ...edition,
      mentor,
      mentee,
      id,
      dayAfter,
      on: (days: number) => actions.settleAt(`${dayAfter(days)}T11:00:00.000Z`),
      line: async () => (await actions.ask(lead, listContacts, { editionId })).pairs[0]!,
      due: async () =>
        (await actions.ask(lead, listContacts, { editionId })).pairs[0]!.due.map(({ moment }) => moment),
    }
  }
  const phone = { how: 'phone', line: '' } as const

  it('are due on their days, done once noted, and due again once that is taken back', async () => {
    const { lead, editionId, mentee, id, dayAfter, on, due, line } = await open()
    expect(await due()).toEqual([])
    await on(3)
    await actions.ask(mentee, noteMeeting, { relationshipId: id, on: dayAfter(2), means: 'lunch', place: '' })
    await on(4)
    expect(await due()).toEqual(['after-first-meeting'])
    await on(15)
    expect(await due()).toEqual(['after-first-meeting', 'first-month-1'])
    const { editions } = await actions.ask(lead, listOwnDueContacts, {})
    expect(editions).toEqual([{ editionId, pairs: 1, longestOn: dayAfter(4), doneToday: [] }])
    const noted = {
      id,
      moment: 'first-month-1',
      on: dayAfter(15),
      how: 'video',
      line: 'Tout va bien',
    } as const
    await actions.ask(lead, noteContact, noted)
    expect((await actions.ask(lead, listOwnDueContacts, {})).editions).toMatchObject([
      { pairs: 1, doneToday: [{ by: 'Solène', count: 1 }] },
    ])
    expect(await line()).toMatchObject({
      due: [{ moment: 'after-first-meeting' }],
      done: [{ moment: 'first-month-1', by: 'Solène', how: 'video', line: 'Tout va bien' }],
      next: { moment: 'first-month-2', dueOn: dayAfter(30) },
    })
    await actions.ask(lead, removeContact, { id: (await line()).done[0]!.id })
    expect(await due()).toEqual(['after-first-meeting', 'first-month-1'])
    await actions.ask(lead, editContactRhythm, { editionId, rhythm: { ...rhythm, 'first-month': false } }, 0)
    expect(await due()).toEqual(['after-first-meeting'])
  })

  it('noted by two of the team at once stand once, and the second reads who noted them', async () => {
    const { lead, editionId, join, id, dayAfter, on, line } = await open()
    const other = await join('Chloe')
    await actions.ask(lead, addLead, { editionId, name: 'Chloé', email: other.email })
    await on(15)
    const noted = { id, moment: 'first-month-1', on: dayAfter(15), ...phone } as const
    const both = await Promise.allSettled([lead, other].map((who) => actions.ask(who, noteContact, noted)))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await line()).done).toHaveLength(1)
    expect(await actions.refusal(other, noteContact, noted)).toBe('already-noted')
    // Beside any moment, as often as they like.
    for (const who of [lead, other]) await actions.ask(who, noteContact, { ...noted, moment: null })
    expect((await line()).done).toHaveLength(3)
  })

  it('are taken by one of the team, who gives them back or keeps them for a week', async () => {
    const { lead, editionId, join, id, on, mentor } = await open()
    const key = `contacts ${id}`
    const listed = async () => actions.ask(lead, listTakenGestures, {})
    // Who leads alone takes nothing from anybody.
    expect((await listed()).shared).toEqual([])
    const other = await join('Chloe')
    await actions.ask(lead, addLead, { editionId, name: 'Chloe', email: other.email })
    expect((await listed()).shared).toEqual([editionId])
    const both = await Promise.allSettled(
      [lead, other].map((who) => actions.ask(who, takeGesture, { editionId, key })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [taken] = (await listed()).taken
    const [has, waits] = taken!.personId === other.person.id ? [other, lead] : [lead, other]
    expect(taken).toMatchObject({ editionId, key, name: has.person.name })
    expect(await actions.refusal(waits, takeGesture, { editionId, key })).toBe('already-taken')
    expect(await actions.refusal(mentor, takeGesture, { editionId, key })).toBe('not-found')
    await actions.ask(waits, releaseGesture, { editionId, key })
    expect((await listed()).taken).toEqual([])
    await actions.ask(waits, takeGesture, { editionId, key })
    await on(6)
    expect(await actions.refusal(has, takeGesture, { editionId, key })).toBe('already-taken')
    await on(8)
    expect((await listed()).taken).toEqual([])
    await actions.ask(has, takeGesture, { editionId, key })
    expect((await listed()).taken).toMatchObject([{ personId: has.person.id }])
  })

  it('are noted once they were, by the team alone, and of a pair alone', async () => {
    const { lead, mentor, editionId, enrol, publish, id, dayAfter, on } = await open()
    await on(1)
    const noted = { id, moment: null, on: dayAfter(1), ...phone }
    expect(await actions.refusal(lead, noteContact, { ...noted, on: dayAfter(2) })).toBe('in-the-future')
    expect(await actions.refusal(lead, noteContact, { ...noted, on: dayAfter(-1) })).toBe('before-the-pair')
    expect(await actions.refusal(mentor, noteContact, noted)).toBe('not-found')
    expect(await actions.refusal(mentor, listContacts, { editionId })).toBe('not-found')
    const [second, late] = [await enrol('Paul', { role: 'mentor' }), await enrol('Awa')]
    await publish({ mentor: second, mentee: late })
    const { relationships } = await actions.ask(late, listOwnRelationships, {})
    expect(await actions.refusal(lead, noteContact, { ...noted, id: relationships[0]!.id })).toBe(
      'before-the-pair',
    )
  })

  it('wait for who is away, and for nobody once the pair is over', async () => {
    const { lead, mentee, id, dayAfter, on, due, line } = await open()
    await on(10)
    await actions.ask(mentee, pauseRelationship, { id, until: dayAfter(20) })
    await on(16)
    expect(await due()).toEqual([])
    await on(21)
    expect(await due()).toEqual(['first-month-1'])
    await actions.ask(lead, noteContact, { id, moment: 'first-month-1', on: dayAfter(21), ...phone })
    await on(31)
    expect(await due()).toEqual(['first-month-2'])
    await actions.ask(lead, endRelationshipAsTeam, { id, reason: 'other', words: '' })
    expect(await line()).toMatchObject({ isOver: true, due: [], next: null, done: [{}] })
  })
})

const rhythm = { 'after-first-meeting': true, 'first-month': true, monthly: true, closing: true }
