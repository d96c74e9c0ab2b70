import { expect, it } from 'vitest'
import { nextOf, weekNumber, type Line } from './lines-of-week.ts'

it('a week has the number of its Thursday', () => {
  expect(weekNumber('2026-11-16')).toBe(47)
  expect(weekNumber('2026-12-28')).toBe(53)
  expect(weekNumber('2027-01-04')).toBe(1)
})

it('next is the first that is planned and has not begun; one that has begun, was called off or has no date is not', () => {
  const line = (startsAt: string | null, state = 'planned') =>
    ({ meeting: startsAt && { startsAt, state } }) as Line
  const lines = [
    line('2026-11-19T14:00:00.000Z'),
    line('2026-11-19T15:00:00.000Z', 'cancelled'),
    line(null),
    line('2026-11-19T16:00:00.000Z'),
    line('2026-11-19T17:00:00.000Z'),
  ]
  expect(nextOf(lines, '2026-11-19T14:25:00.000Z')).toBe(lines[3])
  expect(nextOf(lines.slice(0, 3), '2026-11-19T14:25:00.000Z')).toBeUndefined()
})
