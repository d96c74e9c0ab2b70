import { describe, expect, it } from 'vitest'
import {
  advance,
  promoted,
  secondsLeft,
  stateOfNext,
  whyNotChange,
  asksImpressions,
  impressionDays,
} from './rules.ts'

const now = '2026-09-30T17:00:00.000Z'
const agenda = [
  { title: 'Accueil', minutes: 15 },
  { title: 'À deux', minutes: 30 },
]

describe('the clock of an agenda', () => {
  it('goes from point to point, and ends after the last', () => {
    const first = advance(null, agenda, { act: 'next', point: -1, now })!
    expect(first).toEqual({ point: 0, endsAt: '2026-09-30T17:15:00.000Z', leftSeconds: null })
    const second = advance(first, agenda, { act: 'next', point: 0, now })!
    expect(secondsLeft(second, now)).toBe(1800)
    expect(advance(second, agenda, { act: 'next', point: 1, now })).toBeNull()
  })

  it('goes on once when two press at once', () => {
    const second = { point: 1, endsAt: now, leftSeconds: null }
    expect(advance(second, agenda, { act: 'next', point: 0, now })).toBeUndefined()
  })

  it('keeps what is left while it pauses, and takes five minutes more', () => {
    const running = { point: 0, endsAt: '2026-09-30T17:10:00.000Z', leftSeconds: null }
    const paused = advance(running, agenda, { act: 'pause', point: 0, now })!
    expect(paused).toEqual({ point: 0, endsAt: null, leftSeconds: 600 })
    const longer = advance(paused, agenda, { act: 'more', point: 0, now })!
    const later = '2026-09-30T18:00:00.000Z'
    const resumed = advance(longer, agenda, { act: 'resume', point: 0, now: later })!
    expect(secondsLeft(resumed, later)).toBe(900)
    expect(secondsLeft(resumed, '2026-09-30T19:00:00.000Z')).toBe(0)
    expect(advance(paused, agenda, { act: 'pause', point: 0, now })).toBeUndefined()
  })
})

describe('places', () => {
  const said = (personId: string, state: string, saidAt: string) => ({ personId, state, saidAt })
  it('are taken until none is left, then one waits', () => {
    expect([stateOfNext(null, 900), stateOfNext(2, 1), stateOfNext(2, 2)]).toEqual([
      'coming',
      'coming',
      'waiting',
    ])
  })
  it('that are freed go to who waits first', () => {
    const all = [
      said('c', 'waiting', '2026-02-02'),
      said('a', 'coming', '2026-01-01'),
      said('b', 'waiting', '2026-01-03'),
    ]
    expect(promoted(2, all)).toEqual(['b'])
    expect(promoted(1, all)).toEqual([])
    expect(promoted(null, all)).toEqual(['b', 'c'])
  })
})

it('nothing changes in a gathering that was called off, or is over', () => {
  const gathering = { cancelledAt: null, startsAt: now, minutes: 60 }
  expect(whyNotChange(gathering, '2026-09-30T17:59:00.000Z')).toBeUndefined()
  expect(whyNotChange(gathering, '2026-09-30T18:00:00.000Z')).toBe('gathering-over')
  expect(whyNotChange({ ...gathering, cancelledAt: now }, now)).toBe('gathering-cancelled')
})

it('whom one met is asked about from the beginning of the evening until pairs are published, or two weeks are over', () => {
  const evening = { startsAt: '2026-11-20T18:00:00.000Z', minutes: 120, cancelledAt: null }
  const at = (instant: string, changed: object = {}) =>
    asksImpressions({ ...evening, ...changed }, { pairs: true, publishedAt: null, now: instant, ...changed })
  expect(impressionDays).toBe(14)
  expect(at('2026-11-20T17:59:59.999Z')).toBe(false)
  expect(at('2026-11-20T18:00:00.000Z')).toBe(true)
  expect(at('2026-12-04T19:59:59.999Z')).toBe(true)
  expect(at('2026-12-04T20:00:00.000Z')).toBe(false)
  expect(at('2026-11-21T08:00:00.000Z', { cancelledAt: evening.startsAt })).toBe(false)
  // An edition whose pairs were published before may hold an evening for its next round.
  expect(at('2026-11-21T08:00:00.000Z', { publishedAt: '2026-11-01T08:00:00.000Z' })).toBe(true)
  expect(at('2026-11-21T08:00:00.000Z', { publishedAt: '2026-11-20T23:00:00.000Z' })).toBe(false)
  expect(at('2026-11-21T08:00:00.000Z', { pairs: false })).toBe(false)
})
