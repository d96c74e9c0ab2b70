import { expect, it } from 'vitest'
import { isTimeToWrite, nextTimeToWrite } from './mail-time.ts'

const usual = { timeZone: 'Europe/Paris', mailHour: null }
const early = { timeZone: 'Europe/Paris', mailHour: 7 }
const late = { timeZone: 'America/Montreal', mailHour: 22 }

it('what can wait is sent by day on working days, by the clock of its reader', () => {
  expect(isTimeToWrite(usual, '2026-11-06T06:59:59.000Z')).toBe(false)
  expect(isTimeToWrite(usual, '2026-11-06T07:00:00.000Z')).toBe(true)
  expect(isTimeToWrite(usual, '2026-11-06T18:59:00.000Z')).toBe(true)
  expect(isTimeToWrite(usual, '2026-11-06T19:00:00.000Z')).toBe(false)
  expect(isTimeToWrite(usual, '2026-11-07T11:00:00.000Z')).toBe(false)
  // Sunday evening in Paris is Monday morning in Auckland.
  expect(isTimeToWrite({ ...usual, timeZone: 'Pacific/Auckland' }, '2026-11-08T20:00:00.000Z')).toBe(true)
  expect(nextTimeToWrite(usual, '2026-11-07T11:00:00.000Z')).toBe('2026-11-09T07:00:00.000Z')
})

it('who chose an hour is written to about then, at weekends too, and at no other', () => {
  expect(isTimeToWrite(early, '2026-11-07T05:59:59.000Z')).toBe(false)
  expect(isTimeToWrite(early, '2026-11-07T06:00:00.000Z')).toBe(true)
  expect(isTimeToWrite(early, '2026-11-07T07:59:59.000Z')).toBe(true)
  expect(isTimeToWrite(early, '2026-11-07T08:00:00.000Z')).toBe(false)
  expect(nextTimeToWrite(early, '2026-11-07T05:00:00.000Z')).toBe('2026-11-07T06:00:00.000Z')
  expect(nextTimeToWrite(early, '2026-11-07T06:30:00.000Z')).toBe('2026-11-07T06:30:00.000Z')
  expect(nextTimeToWrite(early, '2026-11-07T12:00:00.000Z')).toBe('2026-11-08T06:00:00.000Z')
})

it('an hour late in the evening goes on past midnight nowhere, and follows the clocks', () => {
  expect(isTimeToWrite(late, '2026-11-07T03:30:00.000Z')).toBe(true)
  expect(isTimeToWrite(late, '2026-11-07T05:30:00.000Z')).toBe(false)
  // The night of 28 March 2027, when Paris loses an hour.
  expect(nextTimeToWrite(early, '2027-03-27T12:00:00.000Z')).toBe('2027-03-28T05:00:00.000Z')
})
