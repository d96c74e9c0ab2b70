import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { answerCheckIn, endOwnRelationship, listOwnCheckIns } from '../../../modules/feedback/contract.ts'
import {
  agreeToMeeting,
  cancelMeeting,
  contestMeeting,
  excuseMeeting,
  listMeetings,
  noteMeeting,
  planMeeting,
  sayWhetherMet,
  State,
} from '../../../modules/meetings/contract.ts'
import {
  acceptRelationship,
  declineRelationship,
  EndedKind,
  listEditionRelationships,
  listOwnRelationships,
  pauseRelationship,
  RelationshipStatus,
  withdrawRelationship,
} from '../../../modules/relationships/contract.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../../modules/relationships/server/testing/examples.ts'
import { events } from '../../../modules/reminders/rules.ts'
import { daysBetween } from '../../../platform/calendar-day.ts'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'

const day = 86_400_000
// Each day while people act, then every five days until the last pair ends, then what comes long after.
const walked = [
  ...Array(46).keys(),
  ...Array.from({ length: 27 }, (_, at) => 46 + at * 5),
  215,
  260,
  400,
  560,
]
const recurring = ['send-reminders', 'prepare-end', 'end-on-last-day', 'close-silent-pairs', 'erase-words']
const anchors = { 'anchor-clear': '3', 'anchor-able': '3' }
const answersAt: Record<string, Record<string, string>> = {
  'first-meeting': { score: '4' },
  month: { score: '4', direction: 'continue', 'next-date': 'yes' },
  middle: { score: '4', direction: 'continue', ...anchors },
  closing: { exchanges: '9', goals: 'reached', 'both-ways': 'yes', ...anchors },
  'follow-up': { again: 'yes', ...anchors },
  year: { again: 'yes', ...anchors },
}
const phone = { at: '13:00', timeZone: 'Europe/Paris', minutes: 45, means: 'phone' } as const

describeOnBothEngines('an edition on a moved clock', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  it('enters every status and leaves each that is not an end; each reminder is said once, or not at all', async () => {
    const start = '2027-03-01T11:00:00.000Z'
    actions.clock.now = start
    const edition = await openEdition(database, actions)
    const { lead, editionId, organisation, enrol, publish, rows } = edition
    actions.clock.now = start
    const dayAfter = (days: number) => later(start, days * day).slice(0, 10)
    const pairs = new Map<string, { id: string; mentor: Enrolled; mentee: Enrolled }>()
    const bring = async (name: string) => ({
      mentor: await enrol(`mentor of ${name}`, { role: 'mentor' }),
      mentee: await enrol(name),
    })
    const propose = async (name: string, those: { mentor: Enrolled; mentee: Enrolled }) => {
      await publish(those)
      const { relationships } = await actions.ask(those.mentee, listOwnRelationships, {})
      const proposed = relationships.find(({ status }) => status === 'proposed')!
      pairs.set(name, { ...those, id: proposed.id })
    }
    const accept = async (name: string) => {
      const { id, mentor, mentee } = pairs.get(name)!
      for (const person of [mentor, mentee]) await actions.ask(person, acceptRelationship, { id })
    }
    for (const name of [
      'lapsing',
      'declining',
      'withdrawn',
      'meeting',
      'changing',
      'leaving',
      'silent',
      'away',
    ]) {
      await propose(name, await bring(name))
      if (!['lapsing', 'declining', 'withdrawn'].includes(name)) await accept(name)
    }

    const pair = (name: string) => pairs.get(name)!
    const plan = (name: string, on: number) => {
      const { id, mentee } = pair(name)
      return actions.ask(mentee, planMeeting, { relationshipId: id, on: dayAfter(on), ...phone })
    }
    const meetingOn = async (name: string, on: number) => {
      const { id, mentor } = pair(name)
      const { meetings } = await actions.ask(mentor, listMeetings, { relationshipId: id })
      return meetings.find((meeting) => meeting.on === dayAfter(on))!
    }
    const agree = async (name: string, on: number) => {
      const { id, startsAt } = await meetingOn(name, on)
      await actions.ask(pair(name).mentor, agreeToMeeting, { id, startsAt: startsAt! })
    }
    const say = async (
      who: Enrolled,
      on: number,
      said: 'met' | 'missed' | 'moved',
      absent: ('me' | 'partner')[] = [],
    ) => actions.ask(who, sayWhetherMet, { id: (await meetingOn('meeting', on)).id, said, absent })
    const end = (name: string) =>
      actions.ask(pair(name).mentee, endOwnRelationship, {
        id: pair(name).id,
        reason: 'no-answer',
        words: '',
        readBy: 'team',
      })
    const acts = new Map<number, () => Promise<unknown>>([
      [1, () => actions.ask(pair('declining').mentee, declineRelationship, { id: pair('declining').id })],
      [2, () => actions.ask(lead, withdrawRelationship, { id: pair('withdrawn').id })],
      [
        3,
        async () => {
          await plan('meeting', 12)
          await actions.ask(pair('away').mentee, pauseRelationship, {
            id: pair('away').id,
            until: dayAfter(21),
          })
          // Noted at once by one of them: these never hear that they have no date.
          for (const name of ['changing', 'leaving'])
            await actions.ask(pair(name).mentee, noteMeeting, {
              relationshipId: pair(name).id,
              on: dayAfter(3),
              means: 'lunch',
            })
        },
      ],
      [8, () => agree('meeting', 12)],
      [
        19,
        async () => {
          await say(pair('meeting').mentee, 12, 'met')
          await say(pair('meeting').mentor, 12, 'met')
          for (const on of [22, 24, 29, 31, 36]) await plan('meeting', on)
          for (const on of [22, 24, 29, 31, 36]) await agree('meeting', on)
        },
      ],
      [22, () => say(pair('meeting').mentor, 22, 'missed', ['partner'])],
      [
        24,
        async () => {
          await say(pair('meeting').mentor, 24, 'missed', ['partner'])
          const { id } = await meetingOn('meeting', 24)
          await actions.ask(pair('meeting').mentor, excuseMeeting, { id })
        },
      ],
      [
        29,
        async () => {
          await say(pair('meeting').mentee, 29, 'met')
          const { id } = await meetingOn('meeting', 29)
          await actions.ask(pair('meeting').mentor, contestMeeting, { id })
        },
      ],
      [
        30,
        async () => {
          const { id } = await meetingOn('meeting', 31)
          await actions.ask(pair('meeting').mentor, cancelMeeting, { id, word: '' })
        },
      ],
      [
        40,
        async () => {
          await end('changing')
          await end('leaving')
        },
      ],
      [
        42,
        async () => {
          const mentor = await enrol('another mentor', { role: 'mentor' })
          await propose('changed', { mentor, mentee: pair('changing').mentee })
          await accept('changed')
        },
      ],
      [
        45,
        async () => {
          const { id, mentee } = pair('changed')
          await actions.ask(mentee, noteMeeting, { relationshipId: id, on: dayAfter(45), means: 'lunch' })
        },
      ],
    ])

    const statuses = new Set<string>()
    const states = new Set<string>()
    const { mentee: answering } = pair('meeting')
    for (const today of walked) {
      // Half past three in Paris: whatever was planned for one o'clock is over.
      await actions.settleAt(`${dayAfter(today)}T14:30:00.000Z`)
      await acts.get(today)?.()
      for (const { id, moment } of (await actions.ask(answering, listOwnCheckIns, {})).checkIns)
        await actions.ask(answering, answerCheckIn, { id, answers: answersAt[moment]!, readBy: 'team' })
      await actions.within(organisation, async (context) => {
        for (const name of recurring) await context.later({ name, payload: z.object({}) } as never, {})
      })
      await actions.settle()
      for (const { status } of await rows(
        sql<{ status: string }>`select status from relationships.relationships`,
      ))
        statuses.add(status)
      for (const { state } of await rows(sql<{ state: string }>`select state from meetings.meetings`))
        states.add(state)
    }
    expect([...statuses].toSorted()).toEqual(RelationshipStatus.options.toSorted())
    expect([...states].toSorted()).toEqual(State.options.toSorted())

    const { relationships } = await actions.ask(lead, listEditionRelationships, { editionId })
    const nameOf = (id: string) => [...pairs].find(([, one]) => one.id === id)![0]
    const became = new Map(relationships.map((one) => [nameOf(one.id), one.endedKind ?? one.status]))
    expect(Object.fromEntries(became)).toEqual({
      lapsing: 'lapsed',
      declining: 'declined',
      withdrawn: 'withdrawn',
      meeting: 'completed',
      changing: 're-paired',
      leaving: 'ended-early',
      silent: 'never-started',
      away: 'never-started',
      changed: 'completed',
    })
    expect(EndedKind.options.filter((kind) => ![...became.values()].includes(kind))).toEqual([])

    const fired = await rows(sql<{
      event: string
      relationshipId: string
      personId: string
      firedAt: string
    }>`
      select event, relationship_id, person_id, fired_at from reminders.fired order by fired_at, event, id`)
    const people = new Map(
      [...pairs.values()].flatMap(({ mentor, mentee }) => [
        [mentor.person.id, 'mentor'] as const,
        [mentee.person.id, 'mentee'] as const,
      ]),
    )
    const said = fired.map(({ event, relationshipId, personId, firedAt }) =>
      [
        daysBetween(dayAfter(0), firedAt.slice(0, 10)),
        event,
        nameOf(relationshipId),
        people.get(personId) ?? 'team',
      ].join(' '),
    )
    expect(said.filter((one) => !one.includes('check-in'))).toEqual([
      '7 date-to-agree meeting mentor',
      '7 no-date silent mentor',
      '7 no-date silent mentee',
      '14 never-met meeting team',
      '14 never-met silent team',
      '17 unconfirmed meeting mentor',
      '17 unconfirmed meeting mentee',
      '24 nothing-since changing team',
      '24 nothing-since leaving team',
      // Three weeks away: a week and two weeks count from the return.
      '28 no-date away mentor',
      '28 no-date away mentee',
      '35 never-met away team',
      '36 nothing-since meeting team',
      // Five days after a date; the fifth is a Sunday.
      '42 unconfirmed meeting mentor',
      '42 unconfirmed meeting mentee',
      '66 nothing-since changed team',
    ])
    expect(said.filter((one) => one.includes('check-in silent'))).toEqual([
      '35 check-in silent mentor',
      '35 check-in silent mentee',
      '66 check-in silent mentor',
      '66 check-in silent mentee',
    ])
    expect(said.filter((one) => one.includes('check-in meeting mentee'))).toEqual([])
    expect(said.filter((one) => one.includes('check-in meeting mentor'))).toHaveLength(4)
    expect(events.filter((event) => !fired.some((one) => one.event === event))).toEqual([])

    // A year and a half later nothing waits for anybody any more.
    const waits = {
      pairs: sql`select 1 from relationships.relationships where status in ('proposed', 'active')`,
      meetings: sql`select 1 from meetings.meetings where state = 'planned'`,
      checkIns: sql`select 1 from feedback.check_ins where answered_at is null and let_go_at is null`,
      work: sql`select name from platform.jobs where done_at is null`,
    }
    for (const [what, still] of Object.entries(waits)) expect(await rows(still), what).toEqual([])
  }, 240_000)
})
