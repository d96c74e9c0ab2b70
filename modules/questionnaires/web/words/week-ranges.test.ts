import { expect, it } from 'vitest'
import { halfHoursOf, weekRanges } from './week-ranges.ts'

it('half-hours that touch make one stretch, in whatever order they come', () => {
  expect(weekRanges([37, 36, 38])).toEqual([{ day: 0, from: 1080, to: 1170 }])
})

it('a gap makes two stretches', () => {
  expect(weekRanges([16, 18])).toEqual([
    { day: 0, from: 480, to: 510 },
    { day: 0, from: 540, to: 570 },
  ])
})

it('a stretch ends with its day', () => {
  expect(weekRanges([47, 48])).toEqual([
    { day: 0, from: 1410, to: 1440 },
    { day: 1, from: 0, to: 30 },
  ])
})

it('no half-hour makes no stretch', () => {
  expect(weekRanges([])).toEqual([])
})

it('a stretch taken apart gives the half-hours that it was made of', () => {
  const hours = [36, 37, 38, 335]
  expect(weekRanges(hours).flatMap(halfHoursOf)).toEqual(hours)
})
