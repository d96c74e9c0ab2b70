import { describe, expect, it } from 'vitest'
import { attentionOf, countFollowed, type Followed, type FollowedMeeting } from './rules.ts'

const day = (days: number) => new Date(Date.UTC(2026, 8, 30 + days)).toISOString().slice(0, 10)
const at = (days: number) => `${day(days)}T10:00:00.000Z`
/** What the line of a pair says on a day; both said yes on day 0 unless said otherwise. */
const on = (today: number, meetings: FollowedMeeting[] = [], pair: Partial<Followed> = {}) =>
  attentionOf(
    { status: 'active', proposedOn: day(0), activeOn: day(0), pausedUntil: null, meetings, ...pair },
    { today: day(today), now: at(today), firstMeeting: { bookedWithinDays: 7, heldWithinDays: 14 } },
  )
const meeting = (
  state: FollowedMeeting['state'],
  days: number,
  more: Partial<FollowedMeeting> = {},
): FollowedMeeting => ({
  state,
  on: day(days),
  startsAt: at(days),
  heldBy: state === 'held' ? 'both' : null,
  counts: state === 'held',
  cancelledAt: null,
  awaited: [],
  ...more,
})
const proposal: Partial<Followed> = { status: 'proposed', activeOn: null }

describe('a pair’s one line', () => {
  it('needs a look as soon as its edition says: no date, then nothing held', () => {
    const pair: Followed = {
      status: 'active',
      proposedOn: day(0),
      activeOn: day(0),
      pausedUntil: null,
      meetings: [],
    }
    const firstMeeting = { bookedWithinDays: 2, heldWithinDays: 4 }
    const reasons = [1, 2, 4].map(
      (today) => attentionOf(pair, { today: day(today), now: at(today), firstMeeting }).reason,
    )
    expect(reasons).toEqual([null, 'no-date', 'never-met'])
  })

  it('of a proposal is early before day 5, and needs a look from then on', () => {
    expect(on(4, [], proposal)).toMatchObject({ state: 'too-early', reason: null })
    expect(on(5, [], proposal)).toEqual({
      state: 'needs-a-look',
      reason: 'unanswered',
      sinceOn: day(0),
      days: 5,
    })
  })

  it('asks for a look at day 7 without a date, counted from the second yes', () => {
    expect(on(6)).toMatchObject({ state: 'too-early' })
    expect(on(7)).toMatchObject({ state: 'needs-a-look', reason: 'no-date', days: 7 })
    expect(on(9, [], { activeOn: day(3) })).toMatchObject({ state: 'too-early' })
    expect(on(7, [meeting('cancelled', 3)])).toMatchObject({ reason: 'no-date' })
  })

  it('is on track with a first date that suits both, and not with one that waits for a yes', () => {
    expect(on(7, [meeting('planned', 10)])).toMatchObject({ state: 'on-track' })
    expect(on(7, [meeting('planned', 10, { awaited: ['marc'] })])).toMatchObject({ reason: 'no-date' })
  })

  it('asks for a look at day 14 with nothing held, whatever is planned or passed in silence', () => {
    expect(on(13, [meeting('planned', 20)])).toMatchObject({ state: 'on-track' })
    expect(on(14, [meeting('planned', 20)])).toMatchObject({ reason: 'never-met', days: 14 })
    expect(on(13, [meeting('unconfirmed', 6)])).toMatchObject({ state: 'too-early' })
    expect(on(14, [meeting('unconfirmed', 6)])).toMatchObject({ reason: 'never-met' })
    expect(on(14, [meeting('missed', 6)])).toMatchObject({ reason: 'never-met' })
    expect(on(14, [meeting('held', 6, { heldBy: 'one' })])).toMatchObject({ state: 'on-track' })
  })

  it('asks for a look after 21 days of nothing held and nothing to come', () => {
    expect(on(30, [meeting('held', 10)])).toMatchObject({ state: 'on-track', sinceOn: day(10) })
    expect(on(31, [meeting('held', 10)])).toMatchObject({
      reason: 'nothing-since',
      sinceOn: day(10),
      days: 21,
    })
    expect(on(31, [meeting('held', 10), meeting('planned', 33)])).toMatchObject({ state: 'on-track' })
    expect(on(31, [meeting('held', 10), meeting('unconfirmed', 29)])).toMatchObject({
      reason: 'nothing-since',
    })
  })

  it('waits for nobody who is away, and counts from their return', () => {
    const away = (until: number) => ({ pausedUntil: day(until) })
    expect(on(20, [], away(30))).toMatchObject({ state: 'paused', reason: null })
    expect(on(40, [meeting('held', 3)], away(41))).toMatchObject({ state: 'paused', sinceOn: day(3) })
    expect(on(36, [], away(30))).toMatchObject({ state: 'too-early' })
    expect(on(37, [], away(30))).toMatchObject({ reason: 'no-date' })
    expect(on(50, [meeting('held', 3)], away(30))).toMatchObject({ state: 'on-track' })
    expect(on(51, [meeting('held', 3)], away(30))).toMatchObject({ reason: 'nothing-since' })
    expect(on(20, [meeting('contested', 6)], away(30))).toMatchObject({ reason: 'contested' })
  })

  it('puts a contested meeting first, until they have met again', () => {
    const contested = meeting('contested', 6)
    expect(on(20, [contested])).toMatchObject({ reason: 'contested', sinceOn: day(6), days: 14 })
    expect(on(12, [meeting('held', 2), contested])).toMatchObject({ reason: 'contested' })
    expect(on(12, [contested, meeting('held', 9)])).toMatchObject({ state: 'on-track' })
  })

  it('asks for a look when two were called off in a row, by when it happened, unless a new date is there', () => {
    const two = [
      meeting('cancelled', 15, { cancelledAt: at(8) }),
      meeting('cancelled', 18, { cancelledAt: at(9) }),
    ]
    const first = meeting('held', 3)
    expect(on(10, [first, ...two])).toMatchObject({ reason: 'cancelled-twice', sinceOn: day(9), days: 1 })
    expect(on(10, [first, two[0]!])).toMatchObject({ state: 'on-track' })
    expect(on(12, [first, ...two, meeting('held', 11)])).toMatchObject({ state: 'on-track' })
    expect(on(10, [first, ...two, meeting('planned', 20)])).toMatchObject({ state: 'on-track' })
  })

  it('counts one lunch noted on two days once, and a meeting of today as nothing yet', () => {
    const twin = meeting('held', 29, { counts: false })
    expect(on(31, [meeting('held', 10), twin])).toMatchObject({ reason: 'nothing-since' })
    expect(on(8, [meeting('planned', 8)])).toMatchObject({ reason: 'no-date' })
  })

  it('is on track for three weeks without a meeting with a date ahead, as long as that is within six weeks', () => {
    const met = meeting('held', 3)
    expect(on(30, [met, meeting('planned', 75)])).toMatchObject({ state: 'on-track' })
    expect(on(30, [met, meeting('planned', 76)])).toMatchObject({ reason: 'nothing-since' })
    expect(on(23, [met, meeting('planned', 110)])).toMatchObject({ state: 'on-track' })
  })
})

describe('figures of an edition', () => {
  it('are out of every pair that both said yes to, and tell apart what one says', () => {
    const active = { status: 'active' as const }
    const one = meeting('held', 1, { heldBy: 'one' })
    const both = meeting('held', 2)
    const counts = countFollowed(
      [
        { ...active, meetings: [one] },
        { ...active, meetings: [both, one, one, meeting('planned', 40)] },
        { ...active, meetings: [meeting('unconfirmed', 3), meeting('planned', 1)] },
        { status: 'ended', meetings: [both, both, both, meeting('planned', 40)] },
        { status: 'proposed', meetings: [] },
      ],
      at(10),
    )
    expect(counts).toEqual({
      pairs: 4,
      ended: 1,
      proposed: 1,
      metOnce: { byBoth: 2, byOne: 1 },
      metThrice: { byBoth: 1, byOne: 1 },
      withDate: 1,
    })
  })
})
