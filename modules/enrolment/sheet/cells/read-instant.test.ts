import { expect, it } from 'vitest'
import { guessInstantOrder, readInstant } from './read-instant.ts'

it.each([
  ['2026-09-01 09:00:00', '2026-09-01T09:00:00Z'],
  ['2026-09-01T09:00:00Z', '2026-09-01T09:00:00Z'],
  ['2026-09-01T09:00:00.123+02:00', '2026-09-01T07:00:00Z'],
  ['01/09/2026 09:00', '2026-09-01T09:00:00Z'],
  ['01/09/2026', '2026-09-01T00:00:00Z'],
  ['01.09.2026 09:00:05', '2026-09-01T09:00:05Z'],
  ['2026/09/01 9:00:00 AM GMT+2', '2026-09-01T07:00:00Z'],
  ['2026/09/01 9:00:00 PM UTC−5', '2026-09-02T02:00:00Z'],
  ['1 septembre 2026 à 09 h 00', '2026-09-01T09:00:00Z'],
  ['Sep 1, 2026, 9:00 PM', '2026-09-01T21:00:00Z'],
  ['Tue, 1 Sep 2026 12:05 am', '2026-09-01T00:05:00Z'],
  ['46266.375', '2026-09-01T09:00:00Z'],
  ['hello', null],
  ['12', null],
])('%s is %s', (cell, expected) => {
  expect(readInstant(cell, 'day-first')).toBe(expected === null ? null : Date.parse(expected))
})

it('an American sheet writes the month first', () => {
  expect(readInstant('9/14/2026 13:58:06', 'month-first')).toBe(Date.parse('2026-09-14T13:58:06Z'))
})

it.each([
  [['9/10/2026 13:58:06', '9/11/2026 8:00:00', '10/2/2026 9:00:00'], 'month-first'],
  [['9/10/2026 13:58:06', '10/10/2026 8:00:00', '2/11/2026 9:00:00'], 'day-first'],
  [['9/10/2026 13:58:06', '9/14/2026 8:00:00'], 'month-first'],
  [['01/09/2026'], 'day-first'],
] as const)(
  'where days and months could be either, answers come in one after the other: %j',
  (cells, order) => {
    expect(guessInstantOrder(cells)).toBe(order)
  },
)
