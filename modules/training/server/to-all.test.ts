import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { showConversation } from '../../conversations/contract.ts'
import { agreeToMeeting, listMeetings } from '../../meetings/contract.ts'
import {
  setCourseAbsence,
  setWeeklyHour,
  takeBackCourseAbsence,
  showAbsenceCovered,
  showCourseWeek,
  callOffMorningWords,
  writeToFollowers,
} from '../contract.ts'
import { openActions, openCourse, type Actions } from './testing/open-course.ts'

describeOnBothEngines('what a mentor says to all of a course at once', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('an absence set once moves or calls off all that it covers, at their hour though clocks change; one message reaches all', async () => {
    const course = await openCourse(database, actions)
    const { enrol, follow, meetWeekly, livesIn, mailsTo } = course
    const sara = await enrol('Sara', { role: 'mentor', capacity: 13 })
    // Ten more, each at their hour of that Thursday: thirteen in all.
    const hours = ['08', '09', '11', '12', '13', '16', '17', '18', '19', '20']
    const mentees = await Promise.all(['Ilan', 'Lou', 'Wei', ...hours].map((name) => enrol(name)))
    const [ilan, lou, wei] = mentees as [typeof sara, typeof sara, typeof sara]
    await livesIn(wei, 'Asia/Singapore')
    await livesIn(lou, 'America/Toronto')
    const ids = await follow(sara, ...mentees)
    // In the week in which clocks change in Paris and not yet in Toronto.
    actions.clock.now = '2027-03-15T09:00:00.000Z'
    const weeks = { lastOn: '2027-04-09' }
    // No hour is set beyond the last day of a pair, which is in March of these.
    const beyond = { ...weeks, firstOn: '2027-03-25', at: '10:00', timeZone: 'Europe/Paris', minutes: 45 }
    expect(await actions.refusal(sara, setWeeklyHour, { ...beyond, relationshipId: ids[0]! })).toBe(
      'after-the-pair',
    )
    await course.rows(
      sql`update relationships.relationships set last_on = '2027-06-30' where id = any(${ids}::uuid[])`,
    )
    await meetWeekly(sara, ids[0]!, { ...weeks, firstOn: '2027-03-25', at: '10:00' })
    await meetWeekly(sara, ids[1]!, {
      ...weeks,
      firstOn: '2027-03-25',
      at: '09:00',
      timeZone: 'America/Toronto',
    })
    await meetWeekly(sara, ids[2]!, {
      ...weeks,
      firstOn: '2027-03-26',
      at: '20:00',
      timeZone: 'Asia/Singapore',
    })
    for (const [at, hour] of hours.entries())
      await meetWeekly(sara, ids[3 + at]!, { firstOn: '2027-03-25', lastOn: '2027-03-25', at: `${hour}:00` })
    const away = { fromOn: '2027-03-25', untilOn: '2027-03-27' }
    expect((await actions.ask(sara, showAbsenceCovered, away)).meetings).toHaveLength(13)
    expect(
      await actions.refusal(sara, setCourseAbsence, {
        fromOn: '2027-03-27',
        untilOn: '2027-03-25',
        as: 'move',
        word: '',
      }),
    ).toBe('backwards')
    const firstOf = async (who: typeof sara, id: string) =>
      (await actions.ask(who, listMeetings, { relationshipId: id })).meetings.at(-1)!
    // Taken back: all stand as they did, but the one whose new date was agreed to.
    const mistaken = await actions.ask(sara, setCourseAbsence, { ...away, as: 'move', word: '' })
    const { id: moved, startsAt } = await firstOf(ilan, ids[0]!)
    await actions.ask(ilan, agreeToMeeting, { id: moved, startsAt: startsAt! })
    expect((await actions.ask(sara, showCourseWeek, {})).absences).toMatchObject([
      { id: mistaken.id, covered: 13 },
    ])
    const undone = { id: mistaken.id }
    expect(await actions.ask(lou, takeBackCourseAbsence, undone)).toEqual({ restored: 0, left: 0 })
    expect(await actions.ask(sara, takeBackCourseAbsence, undone)).toEqual({ restored: 12, left: 1 })
    expect(await actions.ask(sara, takeBackCourseAbsence, undone)).toEqual({ restored: 0, left: 0 })
    expect((await actions.ask(sara, showCourseWeek, {})).absences).toEqual([])
    expect(await firstOf(lou, ids[1]!)).toMatchObject({
      startsAt: '2027-03-25T13:00:00.000Z',
      waitsFor: null,
    })
    expect(
      await actions.ask(sara, setCourseAbsence, { ...away, as: 'move', word: 'En déplacement.' }),
    ).toMatchObject({ moved: 12, calledOff: 0 })
    // Monday the 29th at ten in Paris, nine in Toronto, eight in the evening in Singapore: clocks have changed in Paris.
    expect((await firstOf(ilan, ids[0]!)).startsAt).toBe('2027-03-29T08:00:00.000Z')
    expect((await firstOf(lou, ids[1]!)).startsAt).toBe('2027-03-29T13:00:00.000Z')
    expect((await firstOf(wei, ids[2]!)).startsAt).toBe('2027-03-29T12:00:00.000Z')
    for (const [at, hour] of hours.entries())
      expect((await firstOf(mentees[3 + at]!, ids[3 + at]!)).startsAt).toBe(
        `2027-03-29T${String(Number(hour) - 2).padStart(2, '0')}:00:00.000Z`,
      )
    expect((await mailsTo(lou)).at(-1)!.textBody).toContain('En déplacement.')
    const toSara = (await mailsTo(sara)).length
    expect(
      await actions.ask(sara, setCourseAbsence, {
        fromOn: '2027-03-29',
        untilOn: '2027-03-29',
        as: 'cancel',
        word: '',
      }),
    ).toMatchObject({ moved: 0, calledOff: 13 })
    // None of her own; one that told her of a yes to a date that is off, and had not left, is taken back.
    expect((await mailsTo(sara)).length).toBe(toSara - 1)
    expect(
      (await actions.ask(sara, showAbsenceCovered, { fromOn: '2027-03-29', untilOn: '2027-03-29' })).meetings,
    ).toEqual([])
    // What was called off stands again.
    const called = (await actions.ask(sara, showCourseWeek, {})).absences.at(-1)!
    expect(await actions.ask(sara, takeBackCourseAbsence, { id: called.id })).toEqual({
      restored: 13,
      left: 0,
    })
    expect(await firstOf(lou, ids[1]!)).toMatchObject({
      startsAt: '2027-03-29T13:00:00.000Z',
      state: 'planned',
    })

    // Nine in the morning in Paris: it is morning for one of three.
    actions.clock.now = '2027-03-30T07:00:00.000Z'
    const text = 'Dans vos briefs, pensez aux livrables.'
    expect(
      await actions.ask(sara, writeToFollowers, { relationshipIds: ids.slice(0, 3), text, when: 'morning' }),
    ).toEqual({ sent: 1, later: 2, notSent: [] })
    const read = async (who: typeof sara, id: string) =>
      (await actions.ask(who, showConversation, { id })).messages.map((one) => one.text)
    expect(await read(ilan, ids[0]!)).toEqual([text])
    expect(await read(lou, ids[1]!)).toEqual([])
    // Seen until it leaves, by its author alone, and called off for one of them.
    const morning = async () => (await actions.ask(sara, showCourseWeek, {})).morning
    const [waits] = await morning()
    expect([waits!.text, waits!.to.map(({ name }) => name)]).toEqual([text, ['Lou', 'Wei']])
    const [toLou, toWei] = waits!.to.map(({ id }) => id)
    expect(await actions.ask(ilan, callOffMorningWords, { ids: [toWei!] })).toEqual({ calledOff: 0 })
    expect(await actions.ask(sara, callOffMorningWords, { ids: [toWei!] })).toEqual({ calledOff: 1 })
    const tellers = actions.tellersOf(showCourseWeek)
    for (const { name } of [writeToFollowers, callOffMorningWords]) expect(tellers).toContain(name)
    await actions.settleAt('2027-03-30T12:00:01.000Z')
    expect(await morning()).toEqual([])
    // Too late: what has left stays said.
    expect(await actions.ask(sara, callOffMorningWords, { ids: [toLou!] })).toEqual({ calledOff: 0 })
    expect(await read(lou, ids[1]!)).toEqual([text])
    expect(await read(wei, ids[2]!)).toEqual([])
    await actions.settleAt('2027-03-31T00:00:01.000Z')
    expect(await read(wei, ids[2]!)).toEqual([])
    expect(
      await actions.refusal(ilan, writeToFollowers, { relationshipIds: [ids[1]!], text, when: 'now' }),
    ).toBe('not-yours')
  }, 90_000)
})
