import { expect, it } from 'vitest'
import { cohortTemplate } from '../../programmes/templates/index.ts'
import { endOfTrial, momentsAfterContinuing, momentsOf, morningAfter } from './moments.ts'

const { checkIns } = cohortTemplate.conduct

it('four months have their middle on day 60, their closing on day 105 and what came of it on days 210 and 365', () => {
  expect(momentsOf(120, checkIns).map(({ day }) => day)).toEqual([30, 60, 105, 210, 365])
})

it('six months have theirs on days 90 and 165', () => {
  expect(momentsOf(180, checkIns).map(({ day }) => day)).toEqual([30, 90, 165, 270, 425])
})

it('two months have no month before their middle', () => {
  const moments = momentsOf(60, checkIns).map(({ moment }) => moment)
  expect(moments).toEqual(['middle', 'closing', 'follow-up', 'year'])
})

it('what an edition does not ask has no day, and what it asks otherwise has its own', () => {
  const own = { ...checkIns, month: 21, middle: null, closing: 10, year: null }
  expect(momentsOf(120, own)).toEqual([
    { moment: 'month', day: 21 },
    { moment: 'closing', day: 110 },
    { moment: 'follow-up', day: 210 },
  ])
})

it.each([
  ['a month', 30, 'month'],
  ['five weeks', 35, 'middle'],
  ['nothing', 0, undefined],
])('a trial of %s ends with the first check-in from its last day on', (_, trialDays, moment) => {
  expect(endOfTrial({ durationDays: 120, trialDays }, checkIns)).toBe(moment)
})

it('a pair that goes on is asked of its end around its new last day, and never before tomorrow', () => {
  const days = (toEnd: number) => momentsAfterContinuing(toEnd, checkIns).map(({ day }) => day)
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
