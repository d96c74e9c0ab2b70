import { expect, it } from 'vitest'
import type { WeekRow } from '../../contract.ts'
import { linesOf, nextOf, weekNumber, type Line } from './lines-of-week.ts'

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

it('whoever has no meeting in this week stands last on the day of the next one, also where an earlier one waits for a word', () => {
  const row = (name: string, nextAt: string | null, ...startsAt: string[]) =>
    ({ name, nextAt, meetings: startsAt.map((at) => ({ startsAt: at })) }) as unknown as WeekRow
  const rows = [
    row('Lou', '2026-12-07T11:00:00.000Z', '2026-11-06T11:00:00.000Z'),
    row('Awa', null),
    row('Ilan', '2026-12-01T11:00:00.000Z', '2026-12-01T11:00:00.000Z'),
  ]
  const week = { rows, timeZone: 'Europe/Paris', fromOn: '2026-11-30' }
  expect(linesOf(week).map((line) => [line.row.name, line.on, line.meeting !== null])).toEqual([
    ['Lou', '2026-11-06', true],
    ['Ilan', '2026-12-01', true],
    ['Lou', '2026-12-07', false],
    ['Awa', null, false],
  ])
})
