import { expect, it } from 'vitest'
import { mayComeBack } from './may-come-back.ts'

const now = '2027-03-15T09:00:00.000Z'
const stood = { startsAt: '2027-03-25T09:00:00.000Z', minutes: 45 }
const covered = { stood, sequence: 1, present: { sequence: 1, isAgreed: false, isOver: false } }
const at = (startsAt: string) => [{ startsAt, minutes: 45 }]

it('what an absence moved comes back while its hour is to come and free', () => {
  expect(mayComeBack(covered, [], now)).toBe(true)
  expect(mayComeBack(covered, at('2027-03-25T09:45:00.000Z'), now)).toBe(true)
  expect(mayComeBack(covered, at('2027-03-25T09:30:00.000Z'), now)).toBe(false)
  expect(mayComeBack(covered, [], stood.startsAt)).toBe(false)
})

it('what was moved again, agreed to or is over stays as it is', () => {
  for (const present of [{ sequence: 2 }, { isAgreed: true }, { isOver: true }])
    expect(mayComeBack({ ...covered, present: { ...covered.present, ...present } }, [], now)).toBe(false)
})
