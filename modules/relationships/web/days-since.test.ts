import { expect, it } from 'vitest'
import { daysSince } from './days-since.ts'

const local = (year: number, month: number, day: number, hour = 12, minute = 0) =>
  new Date(year, month - 1, day, hour, minute)

it.each([
  ['a minute ago', local(2026, 11, 21, 18, 0), local(2026, 11, 21, 18, 1), 0],
  ['ten minutes ago, across midnight', local(2026, 11, 20, 23, 55), local(2026, 11, 21, 0, 5), 1],
  ['the morning before', local(2026, 11, 20, 8), local(2026, 11, 21, 22), 1],
  ['across a night of 25 hours', local(2026, 10, 24), local(2026, 10, 26), 2],
  ['a clock that runs behind the server’s', local(2026, 11, 21, 12, 1), local(2026, 11, 20, 12, 0), 0],
])('days are counted by midnights: %s', (_, then, now, days) => {
  expect(daysSince(then.toISOString(), now)).toBe(days)
})
