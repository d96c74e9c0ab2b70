import { describe, expect, it } from 'vitest'
import {
  asAsked,
  inFairOrder,
  isDoorOpen,
  lastRefusedOn,
  takeByOf,
  whyNotChange,
  whyNotDebrief,
} from './rules.ts'

describe('who waits', () => {
  const seat = (personId: string, saidAt: string, refusedOn: string | null = null, state = 'waiting') => ({
    personId,
    state,
    saidAt,
    refusedOn,
  })

  it('those who found no place the last time come first, then in the order of their saying', () => {
    const seats = [
      seat('early', '2026-11-01T09:00:00.000Z'),
      seat('coming', '2026-10-01T09:00:00.000Z', null, 'coming'),
      seat('late', '2026-11-02T09:00:00.000Z'),
      seat('refused', '2026-11-03T09:00:00.000Z', '2026-10-05'),
      seat('refused longer ago', '2026-11-04T09:00:00.000Z', '2026-09-05'),
    ]
    expect(inFairOrder(seats).map(({ personId }) => personId)).toEqual([
      'refused longer ago',
      'refused',
      'early',
      'late',
    ])
  })

  it('a place that somebody had since ends their priority', () => {
    const refused = { state: 'waiting', startedOn: '2026-11-05' }
    expect(lastRefusedOn([refused])).toBe('2026-11-05')
    expect(lastRefusedOn([{ state: 'coming', startedOn: '2026-11-01' }, refused])).toBe('2026-11-05')
    expect(lastRefusedOn([refused, { state: 'coming', startedOn: '2026-11-12' }])).toBeNull()
    expect(lastRefusedOn([{ state: 'lapsed', startedOn: '2026-11-05' }])).toBeNull()
    expect(lastRefusedOn([])).toBeNull()
  })
})

describe('until when a place is held', () => {
  const offer = (now: string, startsAt: string, timeZone = 'Europe/Paris', lastHours = 2) =>
    takeByOf({ now, startsAt, lastHours, timeZone })

  it.each([
    ['a day', '2026-11-23T10:00:00.000Z', '2026-12-02T11:15:00.000Z', '2026-11-24T10:00:00.000Z'],
    [
      'two hours on the last day',
      '2026-12-02T07:30:00.000Z',
      '2026-12-02T14:00:00.000Z',
      '2026-12-02T09:30:00.000Z',
    ],
    [
      'not past the last hour',
      '2026-12-01T11:00:00.000Z',
      '2026-12-02T12:00:00.000Z',
      '2026-12-02T10:00:00.000Z',
    ],
    [
      'ten in the morning, where it would run out at night',
      '2026-11-22T21:00:00.000Z',
      '2026-12-02T11:15:00.000Z',
      '2026-11-24T09:00:00.000Z',
    ],
    [
      'the evening before, where the last hour is at night',
      '2026-12-01T07:30:00.000Z',
      '2026-12-02T08:00:00.000Z',
      '2026-12-01T19:00:00.000Z',
    ],
  ])('%s', (_, now, startsAt, expected) => {
    expect(offer(now, startsAt)).toBe(expected)
  })

  it('the last hour that passes at night in another zone ends the evening before there, and asks nobody who sleeps', () => {
    // It begins at 9 in Paris: 3 in the night in Montréal.
    const startsAt = '2026-12-02T08:00:00.000Z'
    expect(offer('2026-11-30T15:00:00.000Z', startsAt, 'America/Toronto')).toBe('2026-12-01T15:00:00.000Z')
    expect(offer('2026-12-01T23:30:00.000Z', startsAt, 'America/Toronto')).toBe('2026-12-02T01:00:00.000Z')
    expect(offer('2026-12-02T02:00:00.000Z', startsAt, 'America/Toronto')).toBeUndefined()
  })

  it('nobody is asked once the last hour has passed', () => {
    expect(offer('2026-12-02T10:00:00.000Z', '2026-12-02T11:15:00.000Z')).toBeUndefined()
  })
})

describe('a workshop', () => {
  const planned = { status: 'scheduled', startsAt: '2026-12-02T11:15:00.000Z', minutes: 45 }

  it('changes until its end, and is spoken of after it', () => {
    expect(whyNotChange(planned, '2026-12-02T11:59:00.000Z')).toBeUndefined()
    expect(whyNotDebrief(planned, '2026-12-02T11:59:00.000Z')).toBe('not-over-yet')
    expect(whyNotChange(planned, '2026-12-02T12:00:00.000Z')).toBe('workshop-over')
    expect(whyNotDebrief(planned, '2026-12-02T12:00:00.000Z')).toBeUndefined()
    expect(whyNotDebrief({ ...planned, status: 'cancelled' }, '2026-12-03T12:00:00.000Z')).toBe(
      'workshop-cancelled',
    )
    expect(
      whyNotChange({ status: 'proposed', startsAt: null, minutes: 45 }, '2026-12-01T00:00:00.000Z'),
    ).toBe('not-planned')
  })

  it('opens its door half an hour before, and closes it two hours after its end', () => {
    expect(isDoorOpen(planned, '2026-12-02T10:44:00.000Z')).toBe(false)
    expect(isDoorOpen(planned, '2026-12-02T10:45:00.000Z')).toBe(true)
    expect(isDoorOpen(planned, '2026-12-02T14:01:00.000Z')).toBe(false)
  })

  it('asked again in other letters is the same', () => {
    expect(asAsked('  Écrire une consigne, à une IA ! ')).toBe(asAsked('ecrire une consigne a une ia'))
  })
})
