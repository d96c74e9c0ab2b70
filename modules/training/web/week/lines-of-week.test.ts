import { expect, it } from 'vitest'
import { weekNumber } from './lines-of-week.ts'

it('a week has the number of its Thursday', () => {
  expect(weekNumber('2026-11-16')).toBe(47)
  expect(weekNumber('2026-12-28')).toBe(53)
  expect(weekNumber('2027-01-04')).toBe(1)
})
