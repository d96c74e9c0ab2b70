import { expect, it } from 'vitest'
import { columnsOf, isAfterGap, mondayOf, weeksOf } from './weeks-of.ts'

const on = (firstOn: string, lastOn = firstOn) => ({ firstOn, lastOn })

it('a week begins on its Monday, also across two years', () => {
  expect(['2026-12-07', '2026-12-13', '2027-01-01'].map(mondayOf)).toEqual([
    '2026-12-07',
    '2026-12-07',
    '2026-12-28',
  ])
})

it('weeks in which nothing begins or ends have no column, and a month spans those of others', () => {
  const month = on('2026-12-14', '2027-01-15')
  const weeks = weeksOf([month, on('2027-01-04'), on('2026-12-01')])
  expect(weeks).toEqual(['2026-11-30', '2026-12-14', '2027-01-04', '2027-01-11'])
  expect(weeks.map((week) => isAfterGap(week, weeks))).toEqual([false, true, true, false])
  expect(columnsOf(month, weeks)).toEqual({ from: 1, to: 4 })
  expect(columnsOf(on('2026-12-01'), weeks)).toEqual({ from: 0, to: 1 })
  expect(columnsOf(on('2027-02-01'), weeks)).toBeUndefined()
})
