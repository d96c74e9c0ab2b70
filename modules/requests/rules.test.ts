import { describe, expect, it } from 'vitest'
import {
  answerByAfterReply,
  endOfWishes,
  medianOf,
  nextTurn,
  priceOf,
  stepsOf,
  whyNotAnswer,
  whyNotAskSomebody,
  whyNotStop,
  type Asked,
} from './rules.ts'

const now = '2026-11-21T20:00:00.000Z'
const free: Asked = {
  isMentorHere: true,
  isAsker: false,
  isLineManager: false,
  isFull: false,
  isAway: false,
  isTogether: false,
  isWish: false,
  declinedAt: null,
}
const wish = (id: string, rank: number, status: 'kept' | 'sent' | 'declined' = 'kept') => ({
  id,
  rank,
  status,
})

describe('asking somebody', () => {
  it.each<[string, Partial<Asked>, boolean, string | undefined]>([
    ['somebody free', {}, true, undefined],
    ['oneself', { isAsker: true }, true, 'asks-themself'],
    ['one’s own line manager', { isLineManager: true }, true, 'own-line-manager'],
    ['somebody of elsewhere, or who left', { isMentorHere: false, isFull: true }, true, 'not-a-mentor-here'],
    ['somebody full, now', { isFull: true }, true, 'mentor-full'],
    ['somebody full, for a later turn', { isFull: true }, false, undefined],
    ['somebody away, now', { isAway: true }, true, 'mentor-away'],
    ['the same person twice', { isWish: true }, false, 'already-a-wish'],
    ['who said not now a week ago', { declinedAt: '2026-11-14T20:00:00.000Z' }, true, 'asked-recently'],
    ['who said not now thirty days ago', { declinedAt: '2026-10-22T20:00:00.000Z' }, true, undefined],
  ])('%s', (_title, given, isFirst, refusal) => {
    expect(whyNotAskSomebody({ ...free, ...given }, isFirst, now)).toBe(refusal)
  })
})

describe('whose turn it is', () => {
  it('is the first who can be asked, in the order of the wishes; those before are passed over and said why', () => {
    const wishes = [wish('c', 3), wish('a', 1, 'declined'), wish('b', 2), wish('d', 4)]
    const turn = nextTurn(wishes, ({ id }) => (id === 'b' ? 'mentor-full' : undefined))
    expect(turn.next?.id).toBe('c')
    expect(turn.passed.map(({ wish: { id }, why }) => [id, why])).toEqual([['b', 'mentor-full']])
  })
  it('is nobody’s where all have answered or cannot be asked', () => {
    expect(nextTurn([wish('a', 1, 'declined'), wish('b', 2)], () => 'mentor-left').next).toBeUndefined()
  })
  it('the team looks while somebody has a place; else nobody is said', () => {
    expect([endOfWishes(true), endOfWishes(false)]).toEqual(['by-hand', 'nobody'])
  })
})

it('an answer that comes late is told what happened', () => {
  expect((['sent', 'accepted', 'declined', 'expired', 'withdrawn'] as const).map(whyNotAnswer)).toEqual([
    undefined,
    'already-answered',
    'already-answered',
    'moved-on',
    'taken-back',
  ])
})

it('who has a yes answers the agreement instead of stopping the search', () => {
  expect((['open', 'by-hand', 'agreeing', 'matched'] as const).map(whyNotStop)).toEqual([
    undefined,
    undefined,
    'already-answered',
    'search-over',
  ])
})

it('reminders come before the deadline, which comes last', () => {
  expect(stepsOf({ answerWithinHours: 168, remindAfterHours: [48, 120] })).toEqual([
    { hours: 48, kind: 'remind' },
    { hours: 120, kind: 'remind' },
    { hours: 168, kind: 'expire' },
  ])
  expect(stepsOf({ answerWithinHours: 72, remindAfterHours: [48, 120] }).at(-1)).toEqual({
    hours: 72,
    kind: 'expire',
  })
})

it('an answer to “tell me more” leaves three days at least, and takes none away', () => {
  expect(answerByAfterReply('2026-11-22T20:00:00.000Z', now)).toBe('2026-11-24T20:00:00.000Z')
  expect(answerByAfterReply('2026-11-27T20:00:00.000Z', now)).toBe('2026-11-27T20:00:00.000Z')
})

it('what waits for somebody costs less the more places they have; without a place they come last', () => {
  expect(priceOf({ waiting: 0, taken: 0, capacity: 2 })).toBe(0)
  expect(priceOf({ waiting: 2, taken: 0, capacity: 2 })).toBeLessThan(
    priceOf({ waiting: 2, taken: 1, capacity: 2 }),
  )
  expect(priceOf({ waiting: 0, taken: 3, capacity: 3 })).toBeGreaterThan(
    priceOf({ waiting: 9, taken: 0, capacity: 1 }),
  )
})

it('the median is a number that there was', () => {
  expect([medianOf([]), medianOf([31]), medianOf([2, 70, 31, 4])]).toEqual([null, 31, 4])
})
