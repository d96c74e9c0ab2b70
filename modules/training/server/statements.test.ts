import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { inTransaction, type Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { withdrawEnrolment } from '../../enrolment/contract.ts'
import {
  addCorrection,
  approveStatement,
  confirmStatement,
  contestLine,
  listOwnStatements,
  listStatements,
  sayCourseWeek,
  setCoursePay,
  settleLine,
  showCourseWeek,
  showOwnStatement,
} from '../contract.ts'
import { trainingStanding } from './standing.ts'
import { openActions, openCourse, type Actions, type Enrolled } from './testing/open-course.ts'

const rates = [{ level: 1, heldCents: 3000, missedCents: 1500 }]

describeOnBothEngines('statements', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)
  /** What waits for somebody, as the menu counts it. */
  const waitsFor = (
    { person, organisation }: Pick<Enrolled, 'person' | 'organisation'>,
    led: readonly string[] = [],
  ) =>
    inTransaction(database, { organisationId: organisation.id, role: 'app' }, async (db) => {
      const reading = { db, person, now: actions.clock.now, placesAs: () => led }
      const rows = await Promise.all(trainingStanding.waits!(reading).map((query) => query.execute()))
      return rows.flat().map(({ kind, placeId, count }) => [kind, placeId, count])
    })

  it('count what was held and paid absences, are confirmed after the month, closed by the team, and corrected by new lines', async () => {
    const course = await openCourse(database, actions)
    const { editionId, lead, enrol, follow, place, openOne, meetWeekly, rows, mailsTo } = course
    const [sara, marc] = [
      await enrol('Sara', { role: 'mentor', capacity: 13 }),
      await enrol('Marc', { role: 'mentor' }),
    ]
    const [lou, ilan] = [await enrol('Lou'), await enrol('Ilan')]
    const [ofLou, ofIlan] = (await follow(sara, lou, ilan)) as [string, string]
    const project = await openOne()
    for (const one of [lou, ilan]) await place(one, project)
    await meetWeekly(sara, ofLou, { firstOn: '2026-11-16', at: '10:00' })
    await meetWeekly(sara, ofIlan, { firstOn: '2026-11-17', at: '11:00', lastOn: '2026-11-24' })
    const of = { editionId, month: '2026-11' }
    expect((await actions.ask(sara, showOwnStatement, of)).statement).toBeNull()
    expect(
      await actions.refusal(lead, setCoursePay, {
        editionId,
        currency: 'EUR',
        mostHours: null,
        rates: [...rates, ...rates],
      }),
    ).toBe('same-level-twice')
    await actions.ask(lead, setCoursePay, { editionId, currency: 'EUR', rates, mostHours: null })
    expect(
      await actions.refusal(sara, setCoursePay, { editionId, currency: 'EUR', rates, mostHours: null }),
    ).toBe('not-found')
    actions.clock.now = '2026-11-25T18:00:00.000Z'
    await actions.settle()
    const week = await actions.ask(sara, showCourseWeek, {})
    const toSay = week.rows.flatMap(({ name, meetings }) => meetings.map((meeting) => ({ name, meeting })))
    expect(toSay).toHaveLength(4)
    // One is never said, and is no line.
    await actions.ask(sara, sayCourseWeek, {
      words: toSay.slice(1).map(({ name, meeting }) => ({
        meetingId: meeting.id,
        said: name === 'Ilan' ? ('missed' as const) : ('held' as const),
      })),
    })
    const before = (await actions.ask(sara, showOwnStatement, of)).statement!
    expect(before.unsettled).toBe(1)
    expect(before.lines.map(({ kind }) => kind).toSorted((one, other) => one.localeCompare(other))).toEqual(
      toSay
        .slice(1)
        .map(({ name }) => (name === 'Ilan' ? 'missed' : 'held'))
        .toSorted((one, other) => one.localeCompare(other)),
    )
    expect(await actions.refusal(sara, confirmStatement, { ...of, contested: [] })).toBe('month-not-over')
    const unsaid = ['training/confirm', editionId, 1]
    expect(await waitsFor(sara)).toEqual([unsaid])
    // The month is over by the clock of the organisation, an hour before it is by that of Greenwich.
    actions.clock.now = '2026-11-30T23:30:00.000Z'
    expect(await waitsFor(sara)).toEqual([unsaid, ['training/statement', editionId, 1]])
    expect(await waitsFor(marc)).toEqual([])
    actions.clock.now = '2026-12-02T09:00:00.000Z'
    const [first] = before.lines
    const contested = [{ meetingId: first!.meetingId!, word: 'Elle a duré une heure.' }]
    const { id } = await actions.ask(sara, confirmStatement, { ...of, contested })
    expect(await actions.ask(sara, confirmStatement, { ...of, contested: [] })).toEqual({ id })
    expect(await waitsFor(sara)).toEqual([unsaid])
    expect(await waitsFor(lead, [editionId])).toEqual([['training/settle', editionId, 1]])
    const confirmed = (await actions.ask(lead, listStatements, of)).statements.find(
      ({ mentorName }) => mentorName === 'Sara',
    )!
    expect(confirmed.status).toBe('confirmed')
    // The team is told once that something is to be settled, and finds it among what waits; never the words.
    const told = (await mailsTo(lead)).filter(({ effectKey }) => effectKey.includes('statement-contested/'))
    expect(told).toHaveLength(1)
    expect(told[0]!.subject).toContain('Sara')
    expect(told[0]!.textBody).not.toContain('Elle a duré')
    expect(told[0]!.textBody).toContain('month=2026-11')
    expect(confirmed.lines.every(({ level }) => level === 1)).toBe(true)
    const { months } = await actions.ask(lead, listStatements, of)
    expect(months.find(({ month }) => month === '2026-11')).toEqual({
      month: '2026-11',
      confirmed: 1,
      closed: 0,
      toSettle: 1,
    })
    expect(months[0]!.month).toBe('2026-12')
    expect(confirmed.lines.filter((line) => line.contested !== null)).toHaveLength(1)
    expect(confirmed.totalCents).toBe(before.totalCents - first!.cents)
    expect(await actions.refusal(sara, approveStatement, { id })).toBe('not-found')
    // One line is contested, and of one session nothing is said: who closes the month must know of both.
    expect(await actions.refusal(lead, approveStatement, { id })).toBe('lines-open')
    expect(await actions.refusal(lead, approveStatement, { id, open: 1 })).toBe('lines-open')
    // Confirmed a second time with other words, nothing is said to be sent.
    const other = [{ meetingId: before.lines[1]!.meetingId!, word: 'Celle-ci aussi.' }]
    expect(await actions.refusal(sara, confirmStatement, { ...of, contested: other })).toBe(
      'confirmed-elsewhere',
    )
    // Nor with other words on the line that was contested already; with the same, it is what was asked.
    const otherwise = [{ meetingId: first!.meetingId!, word: 'Non, deux heures.' }]
    expect(await actions.refusal(sara, confirmStatement, { ...of, contested: otherwise })).toBe(
      'confirmed-elsewhere',
    )
    expect(await actions.ask(sara, confirmStatement, { ...of, contested })).toEqual({ id })
    await actions.ask(lead, approveStatement, { id, open: 2 })
    expect(await actions.refusal(lead, approveStatement, { id, open: 2 })).toBe('month-closed')
    expect(await actions.refusal(sara, confirmStatement, { ...of, contested })).toBe('month-closed')
    // The database itself keeps a closed month as it is.
    await expect(rows(sql`update training.lines set cents = 1 where statement_id = ${id}`)).rejects.toThrow(
      'never changes',
    )
    await expect(rows(sql`delete from training.lines where statement_id = ${id}`)).rejects.toThrow(
      'never changes',
    )
    const correction = { editionId, mentorId: sara.person.id, cents: 1000, word: '=Une heure en novembre' }
    expect(await actions.refusal(lead, addCorrection, { ...correction, mentorId: lead.person.id })).toBe(
      'not-in-course',
    )
    expect(await actions.refusal(lead, addCorrection, { ...correction, cents: 0 })).toBe('nothing-to-correct')
    // Written in the closed month it stands in the first after it that is not, and in no other.
    await actions.ask(lead, addCorrection, { ...correction, month: '2026-11' })
    const next = (await actions.ask(sara, showOwnStatement, { editionId, month: '2026-12' })).statement!
    expect(next.lines).toMatchObject([{ kind: 'correction', cents: 1000 }])
    expect((await actions.ask(sara, showOwnStatement, of)).statement!.lines).toHaveLength(before.lines.length)
    // Each sees their own.
    expect(await actions.refusal(marc, showOwnStatement, of)).toBe('not-found')

    // Said once its month is closed, the session is a line of the next statement, whatever that one is, and of no other.
    const late = toSay[0]!
    const word = { meetingId: late.meeting.id, said: 'held' as const }
    await actions.ask(sara, sayCourseWeek, { words: [word] })
    const inMonth = async (month: string) =>
      (await actions.ask(sara, showOwnStatement, { editionId, month })).statement!
    expect((await inMonth('2026-11')).lines).toHaveLength(before.lines.length)
    expect(await inMonth('2026-11')).toMatchObject({ status: 'closed', unsettled: 0 })
    const december = await inMonth('2026-12')
    expect(december.lines).toMatchObject([
      { kind: 'held', meetingId: late.meeting.id, menteeName: late.name, cents: 3000, level: 1 },
      { kind: 'correction', cents: 1000 },
    ])
    expect(december.lines[0]!.on.slice(0, 7)).toBe('2026-11')
    expect(december).toMatchObject({ totalCents: 4000, minutes: 0 })
    actions.clock.now = '2027-01-04T09:00:00.000Z'
    expect((await inMonth('2027-01')).lines).toEqual([])
    await actions.ask(lead, addCorrection, { ...correction, cents: 200 })
    expect((await inMonth('2026-12')).totalCents).toBe(4000)
    expect((await inMonth('2027-01')).lines.map(({ cents }) => cents)).toEqual([200])
    expect((await inMonth('2027-02')).lines).toEqual([])
    // It waits, with the months that follow, the oldest first.
    const [course1] = (await actions.ask(sara, listOwnStatements, {})).courses
    expect(course1!.waiting).toEqual(['2026-12'])
    expect(await waitsFor(sara)).toEqual([['training/statement', editionId, 1]])
    await actions.ask(sara, confirmStatement, { editionId, month: '2026-12', contested: [] })
    expect((await inMonth('2026-12')).totalCents).toBe(4000)
    expect((await inMonth('2027-01')).lines.map(({ cents }) => cents)).toEqual([200])
    expect((await actions.ask(sara, listOwnStatements, {})).courses[0]!.waiting).toEqual([])
    expect(await waitsFor(sara)).toEqual([])
  }, 60_000)

  it('of whoever left in the middle of a month are theirs to confirm; what is contested is settled once, and a closed month stays as it is', async () => {
    const { editionId, lead, enrol, follow, place, openOne, meetWeekly, mailsTo } = await openCourse(
      database,
      actions,
    )
    const [sara, marc, lou] = [
      await enrol('Sara', { role: 'mentor' }),
      await enrol('Marc', { role: 'mentor' }),
      await enrol('Lou'),
    ]
    const [ofLou] = (await follow(sara, lou)) as [string]
    await place(lou, await openOne())
    await meetWeekly(sara, ofLou, { firstOn: '2026-11-16', at: '10:00' })
    const pay = { editionId, currency: 'EUR', rates, mostHours: null }
    await actions.ask(lead, setCoursePay, pay)
    actions.clock.now = '2026-11-24T18:00:00.000Z'
    await actions.settle()
    const [row] = (await actions.ask(sara, showCourseWeek, {})).rows
    await actions.ask(sara, sayCourseWeek, {
      words: row!.meetings.map(({ id }) => ({ meetingId: id, said: 'held' as const })),
    })
    await actions.ask(lead, withdrawEnrolment, { id: sara.enrolmentId })
    await actions.settle()
    actions.clock.now = '2026-12-02T09:00:00.000Z'
    const of = { editionId, month: '2026-11' }
    expect((await actions.ask(sara, listOwnStatements, {})).courses).toMatchObject([{ editionId }])
    expect((await actions.ask(marc, listOwnStatements, {})).courses).toEqual([])
    expect((await actions.ask(lead, listStatements, of)).statements).toMatchObject([{ mentorName: 'Sara' }])
    const read = async () => (await actions.ask(sara, showOwnStatement, of)).statement!
    const [first, second] = (await read()).lines
    const contested = [{ meetingId: first!.meetingId!, word: 'Elle a duré une heure.' }]
    // In two places at once: one statement.
    const twice = await Promise.all([
      actions.ask(sara, confirmStatement, { ...of, contested }),
      actions.ask(sara, confirmStatement, { ...of, contested }),
    ])
    expect(twice[0]).toEqual(twice[1])
    const lineOf = async (meetingId: string | null) =>
      (await read()).lines.find((line) => line.meetingId === meetingId)!
    const a = (await lineOf(first!.meetingId)).id!
    const b = (await lineOf(second!.meetingId)).id!
    expect((await read()).totalCents).toBe(3000)
    const settled = { id: a, cents: 4000, word: 'Une heure, en effet.' }
    expect(await actions.refusal(sara, settleLine, settled)).toBe('not-found')
    expect(await actions.refusal(lead, settleLine, { ...settled, id: b })).toBe('nothing-contested')
    expect(await actions.ask(lead, settleLine, settled)).toEqual({ inNext: false })
    expect(await actions.refusal(lead, settleLine, settled)).toBe('already-settled')
    expect((await read()).totalCents).toBe(7000)
    const answered = (await mailsTo(sara)).filter(({ effectKey }) => effectKey.includes('statement-settled/'))
    expect(answered).toHaveLength(1)
    expect(answered[0]!.textBody).not.toContain('en effet')
    const monthOf = async (
      who: Parameters<typeof actions.ask>[0],
      endpoint: typeof showOwnStatement | typeof listStatements,
    ) => (await actions.ask(who, endpoint, of)).months.find(({ month }) => month === '2026-11')
    expect(await monthOf(sara, showOwnStatement)).toMatchObject({ confirmed: 1, closed: 0, toSettle: 0 })
    await actions.ask(lead, approveStatement, { id: twice[0].id })

    const late = { id: b, word: 'Elle aussi.' }
    expect(await actions.refusal(marc, contestLine, late)).toBe('not-found')
    await actions.ask(sara, contestLine, late)
    expect(await actions.refusal(sara, contestLine, late)).toBe('already-contested')
    expect(await read()).toMatchObject({ status: 'closed', totalCents: 7000 })
    const tellings = (await mailsTo(lead)).filter(({ effectKey }) =>
      effectKey.includes('statement-contested/'),
    )
    expect(tellings).toHaveLength(2)
    expect(await monthOf(lead, listStatements)).toMatchObject({ confirmed: 1, closed: 1, toSettle: 1 })
    expect(await actions.ask(lead, settleLine, { id: b, cents: 3500, word: 'Vérifié.' })).toEqual({
      inNext: true,
    })
    expect(await read()).toMatchObject({ status: 'closed', totalCents: 7000 })
    expect(await lineOf(second!.meetingId)).toMatchObject({
      cents: 3000,
      contested: 'Elle aussi.',
      settled: { cents: 3500, word: 'Vérifié.', inNext: true },
    })
    const next = await actions.ask(sara, showOwnStatement, { editionId, month: '2026-12' })
    // It says of whom and of which day, also where nothing else waits in that month, and once it is kept.
    const isOfLou = { kind: 'correction', cents: 500, word: 'Vérifié.', menteeName: 'Lou', ofOn: second!.on }
    expect(next.statement!.lines).toMatchObject([isOfLou])
    actions.clock.now = '2027-01-02T09:00:00.000Z'
    const waiting = async () => (await actions.ask(sara, listOwnStatements, {})).courses[0]!.waiting
    expect(await waiting()).toEqual(['2026-12'])
    await actions.ask(sara, confirmStatement, { editionId, month: '2026-12', contested: [] })
    const [afterwards, then] = [
      await waiting(),
      await actions.ask(sara, showOwnStatement, { editionId, month: '2026-12' }),
    ]
    expect([afterwards, then.statement!.lines]).toMatchObject([[], [isOfLou]])
  }, 60_000)
})
