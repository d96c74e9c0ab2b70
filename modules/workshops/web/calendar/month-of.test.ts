import { expect, it } from 'vitest'
import { monthAfter, monthBefore, weeksOfMonth } from './month-of.ts'

it('a month stands in whole weeks from Monday on, with what fills them', () => {
  const weeks = weeksOfMonth('2026-12')
  expect(weeks.map((week) => week[0])).toEqual([
    '2026-11-30',
    '2026-12-07',
    '2026-12-14',
    '2026-12-21',
    '2026-12-28',
  ])
  expect(weeks.at(-1)!.at(-1)).toBe('2027-01-03')
  expect(weeks.every((week) => week.length === 7)).toBe(true)
})

it('a February of four weeks has four, and one that begins on a Sunday six', () => {
  expect(weeksOfMonth('2027-02')).toHaveLength(4)
  expect(weeksOfMonth('2026-03')).toHaveLength(6)
})

it('months follow each other over years and short ones', () => {
  expect(monthAfter('2026-12')).toBe('2027-01')
  expect(monthAfter('2027-01')).toBe('2027-02')
  expect(monthAfter('2027-02')).toBe('2027-03')
  expect(monthBefore('2027-01')).toBe('2026-12')
  expect(monthBefore('2027-03')).toBe('2027-02')
})
