import { expect, it } from 'vitest'
import { firstDates } from './first-dates.ts'
import { hoursOn } from './hours-of-person.ts'

const at = (...instants: string[]) => instants.map((instant) => Date.parse(instant))
const chosen = (slots: number[]) =>
  firstDates(slots, 'Europe/Paris').map((slot) => new Date(slot).toISOString())

it('three first dates stand on three days where there are, on the full hour where a day has one', () => {
  const slots = at(
    '2026-11-24T17:30:00Z',
    '2026-11-24T18:00:00Z',
    '2026-11-25T11:30:00Z',
    '2026-11-26T08:00:00Z',
    '2026-11-27T08:00:00Z',
  )
  expect(chosen(slots)).toEqual([
    '2026-11-24T18:00:00.000Z',
    '2026-11-25T11:30:00.000Z',
    '2026-11-26T08:00:00.000Z',
  ])
})

it('of one day with room, three of its hours; of none, none', () => {
  const slots = at(
    '2026-11-24T17:00:00Z',
    '2026-11-24T17:30:00Z',
    '2026-11-24T18:00:00Z',
    '2026-11-24T19:00:00Z',
  )
  expect(chosen(slots)).toEqual([
    '2026-11-24T17:00:00.000Z',
    '2026-11-24T18:00:00.000Z',
    '2026-11-24T19:00:00.000Z',
  ])
  expect(chosen([])).toEqual([])
})

it('an absence comes before a particular day, and that before its weekday', () => {
  const person = {
    timeZone: 'Europe/Paris',
    weekHours: [36, 37, 3 * 48 + 24],
    days: [{ on: '2026-11-30', hours: [20] }],
    absences: [{ fromOn: '2026-12-07', untilOn: '2026-12-08' }],
    busy: [],
  }
  expect(hoursOn(person, '2026-11-23')).toEqual([36, 37])
  expect(hoursOn(person, '2026-11-26')).toEqual([24])
  expect(hoursOn(person, '2026-11-30')).toEqual([20])
  expect(hoursOn(person, '2026-12-07')).toEqual([])
  expect(hoursOn({ ...person, days: [{ on: '2026-12-08', hours: [20] }] }, '2026-12-08')).toEqual([])
  expect(hoursOn(person, '2026-12-14')).toEqual([36, 37])
})
