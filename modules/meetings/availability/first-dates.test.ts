import { expect, it } from 'vitest'
import { firstDates } from './first-dates.ts'

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
