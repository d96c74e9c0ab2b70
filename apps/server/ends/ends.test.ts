import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import {
  answerCheckIn,
  confide,
  endConfidedRelationship,
  endOwnRelationship,
  endRelationshipAsTeam,
  listConfidences,
  listEndings,
  listOwnCheckIns,
  listOwnQuotes,
  listQuotes,
  nameReferent,
  withdrawQuote,
} from '../../../modules/feedback/contract.ts'
import { listMeetings, noteMeeting, planMeeting } from '../../../modules/meetings/contract.ts'
import {
  acceptRelationship,
  listEditionRelationships,
  listOwnRelationships,
  objectToClosing,
  pauseRelationship,
  showRelationship,
  undoAnswer,
} from '../../../modules/relationships/contract.ts'
import {
  openEdition,
  openRelationships,
  type Relationships,
} from '../../../modules/relationships/server/testing/examples.ts'
import { later } from '../../../platform/server/clock.ts'
import type { Caller } from '../../../platform/server/testing/open-test-actions.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'

const canary = 'CANARI-51ab'
const day = 86_400_000
const rounds = Array.from({ length: process.env.LONG ? 100 : 6 }, (_, at) => at)

describeOnBothEngines('the end of a pair', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase({ maxConnections: 6 })
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const hourly = ({ organisation }: { organisation: Caller['organisation'] }, name: string) =>
    actions.within(organisation, (context) => context.later({ name, payload: z.object({}) } as never, {}))
  const open = async () => {
    // Noon, so that days later it is day too.
    actions.clock.now = `${later(actions.clock.now, day).slice(0, 10)}T11:00:00.000Z`
    const edition = await openEdition(database, actions)
    const mentor = await edition.enrol('Marc', { role: 'mentor', capacity: 2 })
    const mentee = await edition.enrol('Léa')
    const begin = async (withWhom = mentee) => {
      await edition.publish({ mentor, mentee: withWhom })
      const { relationships } = await actions.ask(withWhom, listOwnRelationships, {})
      const { id } = relationships[0]!
      for (const person of [mentor, withWhom]) await actions.ask(person, acceptRelationship, { id })
      await actions.settle()
      return id
    }
    const id = await begin()
    const start = actions.clock.now
    const referent = await edition.join('Claire')
    const name = () =>
      actions.ask(edition.lead, nameReferent, {
        editionId: edition.editionId,
        place: 'referent',
        name: 'Claire',
        email: referent.email,
      })
    const pairs = async () =>
      (await actions.ask(edition.lead, listEditionRelationships, { editionId: edition.editionId }))
        .relationships
    return {
      ...edition,
      mentor,
      mentee,
      id,
      begin,
      referent,
      name,
      pairs,
      dayAfter: (days: number) => later(start, days * day).slice(0, 10),
      // Other tests of this database planned nothing for this one: what runs every hour is run by hand.
      after: async (days: number) => {
        await actions.settleAt(later(start, days * day))
        for (const job of ['end-on-last-day', 'close-silent-pairs', 'erase-words']) await hourly(edition, job)
        await actions.settle()
      },
      told: async (person: { email: string }) =>
        (await edition.mailsTo(person)).map(({ subject }) => subject.replaceAll('\u00a0', ' ')),
    }
  }
  const phone = { at: '10:00', timeZone: 'Europe/Paris', minutes: 45, means: 'phone' } as const
  const changed = 'Cohorte : un changement pour votre binôme'

  it('by one of the two: dates are called off, check-ins let go, the last one opened; the reason is the referent’s', async () => {
    const {
      lead,
      editionId,
      mentor,
      mentee,
      referent,
      id,
      name,
      pairs,
      dayAfter,
      after,
      told,
      mailsTo,
      rows,
      takenBy,
    } = await open()
    await name()
    await actions.ask(mentee, noteMeeting, { relationshipId: id, on: dayAfter(0), means: 'lunch' })
    await actions.ask(mentee, planMeeting, { relationshipId: id, on: dayAfter(20), ...phone })
    await actions.settle()
    await after(2)
    const early = (await actions.ask(mentor, listOwnCheckIns, {})).checkIns[0]!
    expect(early.moment).toBe('first-meeting')

    const why = { id, reason: 'no-answer' as const, words: canary }
    expect(await actions.refusal(mentee, endOwnRelationship, { ...why, readBy: 'team' })).toBe(
      'reader-changed',
    )
    await actions.ask(mentee, endOwnRelationship, { ...why, readBy: 'referent' })
    await actions.settle()

    const { meetings, isOpen } = await actions.ask(mentor, listMeetings, { relationshipId: id })
    expect(isOpen).toBe(false)
    expect(
      meetings.map(({ state, cancelledBy, isLate, may }) => ({ state, cancelledBy, isLate, may })),
    ).toEqual([
      { state: 'cancelled', cancelledBy: null, isLate: false, may: [] },
      { state: 'held', cancelledBy: null, isLate: false, may: [] },
    ])
    const lunch = { relationshipId: id, on: dayAfter(1), means: 'lunch' } as const
    expect(await actions.refusal(mentor, noteMeeting, lunch)).toBe('pair-not-open')
    expect(await actions.refusal(mentor, endOwnRelationship, { ...why, readBy: 'referent' })).toBe(
      'pair-over',
    )
    const answer = { id: early.id, answers: { score: '3' }, readBy: 'referent' } as const
    expect(await actions.refusal(mentor, answerCheckIn, answer)).toBe('not-asked-any-more')
    const { checkIns } = await actions.ask(mentor, listOwnCheckIns, {})
    expect(checkIns.map(({ moment }) => moment)).toEqual(['closing'])
    const planned = await rows(
      sql<{ key: string }>`select key from platform.jobs where done_at is null and key like ${`%${id}%`}`,
    )
    expect(planned.map(({ key }) => key)).toEqual([`check-in/${id}/follow-up`, `check-in/${id}/year`])

    // What one lets be quoted is read by the team, without a name where none was allowed, until it is taken back.
    const closing = { id: checkIns[0]!.id, readBy: 'referent' as const }
    const words = { exchanges: '9', learnt: 'J’ai appris à demander.', quote: 'anonymous' }
    await actions.ask(mentor, answerCheckIn, { ...closing, answers: words })
    const quotes = async () => (await actions.ask(lead, listQuotes, { editionId })).quotes
    expect(await quotes()).toEqual([{ words: words.learnt, name: null }])
    const [own] = (await actions.ask(mentor, listOwnQuotes, { id })).quotes
    expect((await actions.ask(mentee, listOwnQuotes, { id })).quotes).toEqual([])
    expect(await actions.refusal(lead, withdrawQuote, { id: own!.id })).toBe('not-found')
    await actions.ask(mentor, withdrawQuote, { id: own!.id })
    expect(await quotes()).toEqual([])
    expect(
      await rows(sql`select exchanges, quote from feedback.answers_chosen where answered_at is not null`),
    ).toEqual([{ exchanges: 9, quote: 'anonymous' }])

    // Both read that it stops; the other reads neither who, nor why, and nor does the team.
    const seen = await actions.ask(mentor, showRelationship, { id })
    expect(seen).toMatchObject({ status: 'ended', end: { as: 'stopped', isErased: false } })
    expect(await told(mentor)).toContain(changed)
    expect(await told(mentee)).toContain('Cohorte : c’est noté')
    expect((await actions.ask(referent, listEndings, {})).endings).toMatchObject([
      { relationshipId: id, kind: 'ended-early', toldAs: 'party', reason: 'no-answer', words: canary },
    ])
    for (const other of [lead, mentor, mentee])
      expect((await actions.ask(other, listEndings, {})).endings).toEqual([])
    expect(await pairs()).toMatchObject([{ id, status: 'ended', endedKind: 'ended-early' }])
    expect([await takenBy(mentor), await takenBy(mentee)]).toEqual([0, 0])
    const mails = [...(await mailsTo(mentor)), ...(await mailsTo(mentee)), ...(await mailsTo(lead))]
    expect(JSON.stringify([seen, mails, await pairs(), meetings])).not.toMatch(/CANARI|no-answer/)

    // A year later its words are erased, and nothing else.
    await after(370)
    expect((await actions.ask(referent, listEndings, {})).endings).toMatchObject([
      { reason: 'no-answer', words: '' },
    ])
    expect((await actions.ask(mentor, showRelationship, { id })).end).toMatchObject({ isErased: true })
  }, 120_000)

  it('by whoever was confided in; followed by another pair it counts as re-paired, and no longer once that is undone', async () => {
    const { lead, mentor, mentee, referent, id, name, pairs, enrol, publish, told } = await open()
    await name()
    await actions.ask(mentee, confide, { id, kind: 'change', words: '', readBy: 'referent' })
    const [said] = (await actions.ask(referent, listConfidences, {})).confidences
    await actions.ask(referent, endConfidedRelationship, { id: said!.id, reason: null, words: '' })
    await actions.settle()
    expect((await actions.ask(referent, listConfidences, {})).confidences).toMatchObject([
      { isPairOpen: false, closedAt: expect.any(String) },
    ])
    expect([await told(mentor), await told(mentee)].map((mails) => mails.includes(changed))).toEqual([
      true,
      true,
    ])
    expect(JSON.stringify(await pairs())).not.toMatch(/referent|change|confid/)
    expect((await actions.ask(lead, listEndings, {})).endings).toEqual([])

    const nadia = await enrol('Nadia', { role: 'mentor' })
    await publish({ mentor: nadia, mentee })
    const next = (await actions.ask(nadia, listOwnRelationships, {})).relationships[0]!.id
    const kindOf = async () => (await pairs()).find((pair) => pair.id === id)!.endedKind
    await actions.ask(nadia, acceptRelationship, { id: next })
    expect(await kindOf()).toBe('ended-early')
    await actions.ask(mentee, acceptRelationship, { id: next })
    expect(await kindOf()).toBe('re-paired')
    // The two of the first read nothing of the second.
    expect((await actions.ask(mentor, showRelationship, { id })).end!.as).toBe('stopped')
    await actions.ask(mentee, undoAnswer, { id: next })
    expect(await kindOf()).toBe('ended-early')
  }, 120_000)

  it('on its last day, once whoever met then was asked: completed, and both are thanked', async () => {
    const { mentor, mentee, id, pairs, after, dayAfter, told } = await open()
    expect((await actions.ask(mentor, showRelationship, { id })).lastOn).toBe(dayAfter(120))
    await actions.ask(mentor, noteMeeting, { relationshipId: id, on: dayAfter(0), means: 'lunch' })
    await after(123.5)
    expect(await pairs()).toMatchObject([{ status: 'active' }])
    await after(125)
    expect(await pairs()).toMatchObject([{ status: 'ended', endedKind: 'completed' }])
    expect((await told(mentee)).at(-1)).toBe('Cohorte : votre binôme est arrivé à son terme')
  }, 120_000)

  it('never begun: closing is proposed after sixty days of silence, and one may object; a week later it is closed', async () => {
    const { lead, mentor, mentee, id, pairs, after, mailsTo } = await open()
    const asked = async () =>
      (await mailsTo(mentor)).filter(({ effectKey }) => effectKey.includes('silence/')).length
    await after(59)
    expect(await asked()).toBe(0)
    // Eleven at night there.
    await after(60 + 11 / 24)
    expect(await asked()).toBe(0)
    await after(61)
    expect(await asked()).toBe(1)
    await actions.ask(mentee, objectToClosing, { id })
    expect(await actions.refusal(mentee, objectToClosing, { id })).toBe('not-closing')
    await after(70)
    expect(await pairs()).toMatchObject([{ status: 'active' }])
    await after(110)
    expect(await asked()).toBe(1)
    expect(await actions.refusal(lead, objectToClosing, { id })).toBe('not-found')
    await actions.within(lead.organisation, ({ db }) =>
      sql`update relationships.relationships set last_on = last_on + 60 where id = ${id}`.execute(db),
    )
    await after(122)
    expect(await asked()).toBe(2)
    await after(128)
    expect(await pairs()).toMatchObject([{ status: 'active' }])
    await after(130)
    expect(await pairs()).toMatchObject([{ status: 'ended', endedKind: 'never-started' }])
    expect((await actions.ask(mentor, showRelationship, { id })).end!.as).toBe('never-started')
  }, 120_000)

  it('a pause is no silence: nothing is asked in it, what was asked is forgotten, and days count from its end', async () => {
    const { lead, mentor, mentee, id, pairs, after, dayAfter, mailsTo } = await open()
    const asked = async () =>
      (await mailsTo(mentor)).filter(({ effectKey }) => effectKey.includes('silence/')).length
    await actions.within(lead.organisation, ({ db }) =>
      sql`update relationships.relationships set last_on = last_on + 60 where id = ${id}`.execute(db),
    )
    await after(61)
    expect(await asked()).toBe(1)
    await actions.ask(mentee, pauseRelationship, { id, until: dayAfter(80) })
    for (const days of [70, 79, 139]) await after(days)
    expect(await asked()).toBe(1)
    expect(await pairs()).toMatchObject([{ status: 'active' }])
    await after(141)
    expect(await asked()).toBe(2)
  }, 120_000)

  it('two ends at once, and the team’s as a third: one outcome, one mail each, one reason', async () => {
    const { lead, editionId, mentor, begin, enrol, rows, mailsTo, toPairAtOnce } = await open()
    for (const round of rounds) {
      const mentee = await enrol(`Personne${round}`)
      const id = await begin(mentee)
      const mine = { id, reason: null, words: '', readBy: 'team' as const }
      const team = { id, reason: 'other' as const, words: '' }
      const outcomes = await toPairAtOnce<unknown>(id, [
        () => actions.ask(mentor, endOwnRelationship, mine),
        () => actions.ask(mentee, endOwnRelationship, mine),
        () => actions.ask(lead, endRelationshipAsTeam, team),
      ])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      // The others are told that it is over, and do not fall over what the first wrote.
      const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
      expect(refused.every((why) => why.includes('pair-over'))).toBe(true)
      const kinds = (await mailsTo(mentee)).filter(({ effectKey }) => effectKey.includes(`ended/${id}`))
      expect(kinds).toHaveLength(1)
    }
    const [kept] = await rows(
      sql<{ ends: number; reasons: number }>`select
        (select count(*)::int from relationships.lives where edition_id = ${editionId} and status = 'ended') as ends,
        (select count(*)::int from feedback.ending_reasons where edition_id = ${editionId}) as reasons`,
    )
    expect(kept).toEqual({ ends: rounds.length, reasons: rounds.length })
  }, 900_000)
})
