import { expect, it } from 'vitest'
import { pathOf, ticksOf } from './axis.ts'

it('writes each thirtieth day that leaves room before the last, and fewer of a long edition', () => {
  expect(ticksOf(120)).toEqual([30, 60, 90])
  expect(ticksOf(20)).toEqual([])
  expect(ticksOf(365)).toEqual([90, 180, 270])
})

it('draws steps that stay flat until a pair more has met, and stops at its day', () => {
  const at = { x: (day: number) => day, y: (pairs: number) => 10 - pairs }
  const climb = [
    { day: 2, pairs: 1 },
    { day: 5, pairs: 3 },
    { day: 9, pairs: 4 },
  ]
  expect(pathOf(climb, 7, at)).toBe('M0 10 H2 V9 H5 V7 H7')
})
