import { describe, expect, test } from 'vitest'
import { dueOf, everyMoment, momentsOf, whyNotNote, type FollowedPair } from './rules.ts'

const pair: FollowedPair = {
  activeOn: '2026-09-30',
  lastOn: '2027-01-28',
  firstHeldOn: null,
  pausedUntil: null,
  isOver: false,
}
const days = (of: FollowedPair, rhythm = everyMoment) =>
  momentsOf(of, rhythm).map(({ moment, dueOn }) => `${dueOn} ${moment}`)
const due = (of: FollowedPair, today: string, done: string[] = []) =>
  dueOf(of, everyMoment, { today, done: new Set(done) }).map(({ moment }) => moment)

describe('the moments of a pair', () => {
  test('are two in the first month, one a month then, and one before it closes', () => {
    expect(days(pair)).toEqual([
      '2026-10-14 first-month-1',
      '2026-10-30 first-month-2',
      '2026-11-29 month-2',
      '2026-12-29 month-3',
      '2027-01-13 closing',
    ])
  })
  test('and one two days after the first meeting', () => {
    expect(days({ ...pair, firstHeldOn: '2026-10-20' })).toContain('2026-10-22 after-first-meeting')
  })
  test('go on by the month where the two go on, clear of the closing one', () => {
    expect(days({ ...pair, lastOn: '2027-03-29' }).slice(-4)).toEqual([
      '2026-12-29 month-3',
      '2027-01-28 month-4',
      '2027-02-27 month-5',
      '2027-03-14 closing',
    ])
  })
  test('are those alone that the team wants, and none after the last day', () => {
    const firstMonth = { ...everyMoment, monthly: false, closing: false }
    expect(days(pair, firstMonth)).toEqual(['2026-10-14 first-month-1', '2026-10-30 first-month-2'])
    expect(days({ ...pair, lastOn: '2026-10-10' })).toEqual(['2026-09-30 closing'])
  })
  test('wait for who is away', () => {
    expect(days({ ...pair, pausedUntil: '2026-10-21' })[0]).toBe('2026-10-21 first-month-1')
  })
})

describe('what is due', () => {
  test('is nothing before its day, the longest first, and no more what was done', () => {
    expect(due(pair, '2026-10-13')).toEqual([])
    expect(due(pair, '2026-10-14')).toEqual(['first-month-1'])
    expect(due(pair, '2026-11-01')).toEqual(['first-month-1', 'first-month-2'])
    expect(due(pair, '2026-11-01', ['first-month-1'])).toEqual(['first-month-2'])
  })
  test('is nothing once the pair is over', () => {
    expect(due({ ...pair, isOver: true }, '2026-11-01')).toEqual([])
  })
})

test('a contact is noted once it was, and of a pair that is one', () => {
  const now = { today: '2026-10-14', activeOn: '2026-09-30' }
  expect(whyNotNote('2026-10-15', now)).toBe('in-the-future')
  expect(whyNotNote('2026-09-29', now)).toBe('before-the-pair')
  expect(whyNotNote('2026-10-14', { ...now, activeOn: null })).toBe('before-the-pair')
  expect(whyNotNote('2026-10-14', now)).toBeUndefined()
})
