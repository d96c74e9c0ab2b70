import { expect, it } from 'vitest'
import {
  listMeetings,
  noteMeeting,
  planMeeting,
  sayWhetherMet,
  tellMeetingsApart,
} from '../../../modules/meetings/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair } from '../testing/open-pair.ts'

// Each is a real meeting of the two: see `toPairAtOnce`. A session lasts no longer than twenty.
const rounds = Array.from({ length: process.env.LONG ? 20 : 6 }, (_, round) => round)
/** Every second day: no two are the same day, and none is further than a session lasts. */
const dayOf = (round: number) =>
  new Date(Date.parse('2026-11-23') + round * 2 * 86_400_000).toISOString().slice(0, 10)
const long = { timeout: 180_000 }

describeOnBothEngines('both sides at once', (openTestDatabase) => {
  it('plan one date, then answer: one meeting each, agreed by both, and one outcome', long, async () => {
    const { mentor, mentee, relationshipId, comeTo, instance, toPairAtOnce } = await openPair(
      await openTestDatabase(),
    )
    const date = {
      relationshipId,
      at: '09:00',
      timeZone: 'Europe/Paris',
      minutes: 45,
      means: 'phone',
    } as const
    for (const round of rounds) {
      const planned = { ...date, on: dayOf(round) }
      await toPairAtOnce(
        () => mentor.ask(planMeeting, planned),
        () => mentee.ask(planMeeting, planned),
      )
    }
    const { meetings } = await mentor.ask(listMeetings, { relationshipId })
    expect(meetings.map(({ on }) => on)).toEqual(rounds.map(dayOf).toReversed())
    expect(meetings.every(({ waitsFor }) => waitsFor === null)).toBe(true)

    await comeTo('2027-01-05T12:00:00.000Z')
    for (const [round, { id }] of meetings.entries()) {
      const no = { said: 'missed' as const, absent: ['me' as const] }
      await toPairAtOnce(
        () => mentor.ask(sayWhetherMet, { id, said: 'met' }),
        () => mentee.ask(sayWhetherMet, { id, ...(round % 2 === 0 ? { said: 'met' as const } : no) }),
      )
    }
    const after = await mentee.ask(listMeetings, { relationshipId })
    expect(after.held).toEqual({ byBoth: rounds.length / 2, byOne: 0 })
    expect(after.meetings.map(({ state }) => state)).toEqual(
      rounds.map((round) => (round % 2 === 0 ? 'held' : 'contested')),
    )
    await instance.stop()
  })

  it('note one lunch: it counts once, confirmed by both; and tell two apart once', long, async () => {
    const { mentor, mentee, relationshipId, comeTo, instance, within, toPairAtOnce } = await openPair(
      await openTestDatabase(),
    )
    await comeTo('2027-01-05T12:00:00.000Z')
    for (const round of rounds) {
      const lunch = { relationshipId, on: dayOf(round), means: 'lunch' } as const
      await toPairAtOnce(
        () => mentor.ask(noteMeeting, lunch),
        () => mentee.ask(noteMeeting, lunch),
      )
    }
    const noted = await mentor.ask(listMeetings, { relationshipId })
    expect(noted.held).toEqual({ byBoth: rounds.length, byOne: 0 })
    expect(noted.meetings).toHaveLength(rounds.length)

    const lunch = (on: string) => ({ relationshipId, on, means: 'lunch' as const })
    await mentor.ask(noteMeeting, lunch('2027-01-02'))
    const near = await mentee.ask(noteMeeting, lunch('2027-01-03'))
    const answers = await toPairAtOnce(
      ...[mentor, mentee].map(
        (visitor) => () => visitor.send(tellMeetingsApart, { id: near.meetingId, same: true }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404])
    const after = await mentor.ask(listMeetings, { relationshipId })
    expect(after.held).toEqual({ byBoth: rounds.length + 1, byOne: 0 })
    const ordinals = await within((db) =>
      db
        .selectFrom('platform.facts')
        .select('payload')
        .where('name', '=', 'meeting-held')
        .orderBy('id')
        .execute(),
    )
    expect(ordinals.map(({ payload }) => (payload as { ordinal: number }).ordinal)).toEqual(
      [...rounds, rounds.length].map((round) => round + 1),
    )
    await instance.stop()
  })
})
