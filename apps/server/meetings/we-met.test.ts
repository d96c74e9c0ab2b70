import { expect, it } from 'vitest'
import {
  listMeetings,
  noteMeeting,
  planMeeting,
  takeBackWord,
  tellMeetingsApart,
} from '../../../modules/meetings/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair } from '../testing/open-pair.ts'

describeOnBothEngines('"we met"', (openTestDatabase) => {
  it('counts a lunch that nobody planned, from the day of the publication to today', async () => {
    const pair = await openPair(await openTestDatabase(), { mentee: 'America/New_York' })
    const { mentor, mentee, relationshipId, comeTo, instance } = pair
    const note = (on: string) => ({ relationshipId, on, means: 'lunch' as const })
    const asked = async () =>
      (await instance.mailsTo(pair.addresses.mentee)).filter(({ text }) =>
        text.includes('Avez-vous pu vous voir'),
      ).length
    expect(await mentor.refusal(noteMeeting, note('2026-11-20'))).toBe('before-publication')
    expect(await mentor.refusal(noteMeeting, note('2026-11-22'))).toBe('in-the-future')
    // Sunday has begun in Paris, and not in New York.
    await comeTo('2026-11-22T03:00:00.000Z')
    expect(await mentee.refusal(noteMeeting, note('2026-11-22'))).toBe('in-the-future')
    const noted = await mentor.ask(noteMeeting, note('2026-11-22'))
    expect(noted).toMatchObject({
      held: { byBoth: 0, byOne: 1 },
      meetings: [{ state: 'held', heldBy: 'one', by: 'me' }],
    })
    expect(await mentor.refusal(noteMeeting, note('2026-11-22'))).toBe('already-noted')

    await comeTo('2026-11-22T13:59:00.000Z')
    expect(await asked()).toBe(0)
    // Nine in the morning in New York: the other is told, and asked.
    await comeTo('2026-11-22T14:00:00.000Z')
    expect(await asked()).toBe(1)

    const undone = await mentor.ask(takeBackWord, { id: noted.meetingId })
    expect(undone).toMatchObject({ held: { byBoth: 0, byOne: 0 }, meetings: [] })
    expect(await mentor.refusal(takeBackWord, { id: noted.meetingId })).toBe('not-found')
    await instance.stop()
  })

  it('on the day of one that is there is a yes to that one', async () => {
    const { mentor, mentee, relationshipId, comeTo, instance } = await openPair(await openTestDatabase())
    const { meetings } = await mentor.ask(planMeeting, {
      relationshipId,
      on: '2026-11-26',
      at: '12:30',
      timeZone: 'Europe/Paris',
      minutes: 45,
      means: 'lunch',
    })
    await comeTo('2026-11-27T09:00:00.000Z')
    const noted = await mentee.ask(noteMeeting, { relationshipId, on: '2026-11-26', means: 'phone' })
    expect(noted.meetingId).toBe(meetings[0]!.id)
    const both = await mentor.ask(noteMeeting, { relationshipId, on: '2026-11-26', means: 'lunch' })
    expect(both).toMatchObject({
      held: { byBoth: 1, byOne: 0 },
      meetings: [{ state: 'held', heldBy: 'both' }],
    })
    await instance.stop()
  })

  it('of one lunch noted on two days counts once until somebody says whether they are one', async () => {
    const { mentor, mentee, relationshipId, comeTo, instance, within } = await openPair(
      await openTestDatabase(),
    )
    await comeTo('2026-12-10T09:00:00.000Z')
    const note = (on: string) => ({ relationshipId, on, means: 'lunch' as const })
    const first = await mentor.ask(noteMeeting, note('2026-12-01'))
    const second = await mentee.ask(noteMeeting, note('2026-12-03'))
    expect(second.held).toEqual({ byBoth: 0, byOne: 1 })
    expect(second.meetings[0]).toMatchObject({ maybeSameAs: { id: first.meetingId, on: '2026-12-01' } })
    // Three days from the mentor's: nobody asks.
    const third = await mentee.ask(noteMeeting, note('2026-12-06'))
    expect(third.held).toEqual({ byBoth: 0, byOne: 2 })

    const one = await mentee.ask(tellMeetingsApart, { id: second.meetingId, same: true })
    expect(one.held).toEqual({ byBoth: 1, byOne: 1 })
    expect(one.meetings.map(({ on }) => on)).toEqual(['2026-12-06', '2026-12-01'])
    expect(await mentee.refusal(tellMeetingsApart, { id: first.meetingId, same: true })).toBe(
      'nothing-to-tell-apart',
    )

    const near = await mentor.ask(noteMeeting, note('2026-12-08'))
    expect(near.held).toEqual({ byBoth: 1, byOne: 1 })
    const two = await mentor.ask(tellMeetingsApart, { id: near.meetingId, same: false })
    expect(two.held).toEqual({ byBoth: 1, byOne: 2 })

    // What was perhaps the same as one that is taken back stands by itself.
    const alone = await mentee.ask(noteMeeting, note('2026-12-10'))
    expect(alone.meetings[0]!.maybeSameAs).not.toBeNull()
    await mentor.ask(takeBackWord, { id: near.meetingId })
    const left = await mentee.ask(listMeetings, { relationshipId })
    expect(left.meetings[0]).toMatchObject({ id: alone.meetingId, maybeSameAs: null })
    expect(left.held).toEqual({ byBoth: 1, byOne: 2 })
    const held = await within((db) =>
      db
        .selectFrom('platform.facts')
        .select('payload')
        .where('name', '=', 'meeting-held')
        .orderBy('id')
        .execute(),
    )
    expect(held.map(({ payload }) => (payload as { ordinal: number }).ordinal)).toEqual([1, 2, 3, 3])
    await instance.stop()
  })
})
