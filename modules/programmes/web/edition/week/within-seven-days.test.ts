import { expect, it } from 'vitest'
import { withinSevenDays } from './within-seven-days.ts'

it('is from the first instant of today to the last of the seventh day, for instants and for days', () => {
  const isWithin = withinSevenDays(new Date(2026, 10, 30, 18, 30))
  const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString()
  expect([at(29, 23, 59), at(30, 0), at(36, 23, 59), at(37, 0)].map(isWithin)).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(['2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07'].map(isWithin)).toEqual([
    false,
    true,
    true,
    false,
  ])
})
