import { expect, it } from 'vitest'
import { dayOf, momentsAfterContinuing, momentsOf, morningAfter } from './moments.ts'

it('four months have their middle on day 60, their closing on day 105 and what came of it on days 210 and 365', () => {
  expect(momentsOf(120).map((moment) => dayOf(moment, 120))).toEqual([30, 60, 105, 210, 365])
})

it('two months have no month before their middle', () => {
  expect(momentsOf(60)).toEqual(['middle', 'closing', 'follow-up', 'year'])
})

it('a pair that goes on is asked of its end around its new last day, and never before tomorrow', () => {
  const days = (toEnd: number) => momentsAfterContinuing(toEnd).map(({ inDays }) => inDays)
  expect(days(80)).toEqual([65, 170, 325])
  expect(days(10)).toEqual([1, 100, 255])
})

it.each([
  ['in winter', '2026-11-21T20:00:00.000Z', 30, 'Europe/Paris', '2026-12-21T08:00:00.000Z'],
  [
    'over the night when clocks go forward',
    '2026-03-01T20:00:00.000Z',
    28,
    'Europe/Paris',
    '2026-03-29T07:00:00.000Z',
  ],
  [
    'over the night when clocks go back',
    '2026-10-01T20:00:00.000Z',
    24,
    'Europe/Paris',
    '2026-10-25T08:00:00.000Z',
  ],
  ['where it is already tomorrow', '2026-11-21T20:00:00.000Z', 1, 'Asia/Tokyo', '2026-11-23T00:00:00.000Z'],
  [
    'where it is still yesterday',
    '2026-11-22T02:00:00.000Z',
    1,
    'America/Toronto',
    '2026-11-22T14:00:00.000Z',
  ],
])('a morning is nine on the wall %s', (_, from, days, zone, expected) => {
  expect(morningAfter(from, days, zone)).toBe(expected)
})
