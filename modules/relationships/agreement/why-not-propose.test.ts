import { expect, it } from 'vitest'
import { PairAgreement } from '../contract.ts'
import { lastDayUnder, whyNotPropose } from './why-not-propose.ts'

const now = PairAgreement.parse({
  durationDays: 120,
  rhythm: [{ untilDay: 120, everyDays: 14 }],
  meetingMinutes: 45,
})
const days = { lastOn: '2027-03-21', today: '2027-02-01' }

it.each([
  ['the same terms change nothing', {}, 'nothing-changes'],
  ['words of one’s own are a change', { place: 'Au café' }, undefined],
  ['a shorter time is, while a day is left', { durationDays: 80 }, undefined],
  ['not one that ends today', { durationDays: 72 }, 'duration-over'],
])('%s', (_, change, expected) => {
  expect(whyNotPropose(now, { ...now, ...change }, days)).toBe(expected)
})

it('other minutes are agreed on past a last day that did not move', () => {
  const past = { lastOn: '2027-03-21', today: '2027-03-23' }
  expect(whyNotPropose(now, { ...now, meetingMinutes: 30 }, past)).toBeUndefined()
})

it('a pair that goes on longer already moves from its own last day', () => {
  expect(lastDayUnder(now, { ...now, durationDays: 150 }, '2027-05-01')).toBe('2027-05-31')
})
