import { expect, it } from 'vitest'
import { daysToContinue, daysToPause, mayContinue, prepareFrom } from './days.ts'

it('going on is spoken of from thirty days before the last one, not a day earlier', () => {
  expect(mayContinue('2027-03-21', '2027-02-18')).toBe(false)
  expect(mayContinue('2027-03-21', '2027-02-19')).toBe(true)
})

it('a new last day is after the one that stands, and after today', () => {
  expect(daysToContinue('2027-03-21', '2027-03-01').first).toBe('2027-03-22')
  expect(daysToContinue('2027-03-21', '2027-03-23').first).toBe('2027-03-24')
})

it('a pause ends before the last day, and within three months', () => {
  expect(daysToPause('2027-03-21', '2027-03-01')).toEqual({ first: '2027-03-02', last: '2027-03-21' })
  expect(daysToPause('2027-12-01', '2027-03-01')).toEqual({ first: '2027-03-02', last: '2027-05-30' })
})

it('the end is prepared from day 75 of 120 on', () => {
  expect(prepareFrom('2027-03-21', 120)).toBe('2027-02-04')
})
