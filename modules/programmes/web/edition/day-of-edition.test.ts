import { expect, it } from 'vitest'
import { dayOfEdition } from './day-of-edition.ts'

it.each([
  ['the day before it starts', '2026-09-30', { state: 'coming', days: 1 }],
  ['its first day', '2026-10-01', { state: 'running', day: 1, days: 121 }],
  ['the day after the clocks change', '2026-10-26', { state: 'running', day: 26, days: 121 }],
  ['its last day', '2027-01-29', { state: 'running', day: 121, days: 121 }],
  ['the day after', '2027-01-30', { state: 'over' }],
])('an edition knows %s', (_, today, expected) => {
  expect(dayOfEdition('2026-10-01', '2027-01-29', today)).toEqual(expected)
})

it('an edition without an end stays open', () => {
  expect(dayOfEdition('2026-10-01', null, '2030-10-01')).toEqual({ state: 'open', day: 1462 })
})

it('an edition without a first day has no count', () => {
  expect(dayOfEdition(null, '2027-01-29', '2026-10-01')).toEqual({ state: 'unset' })
})
