import { expect, it } from 'vitest'
import type { FollowedPair } from '../contract.ts'
import { squareOf, squaresOf } from './squares.ts'

const pair = (rest: Partial<FollowedPair> = {}): FollowedPair => ({
  relationshipId: '01a22b52-0806-7540-af0d-146eca42f5a5',
  status: 'active',
  state: 'on-track',
  reason: null,
  sinceOn: null,
  days: null,
  parties: [],
  held: { byBoth: 0, byOne: 0 },
  unconfirmed: 0,
  pausedUntil: null,
  nextAt: null,
  ...rest,
})
const next = '2026-11-20T17:00:00.000Z'

it('says a silence worth a look before anything else, and a break before a date', () => {
  expect(squareOf(pair({ reason: 'never-met', nextAt: next }))).toBe('silent')
  expect(squareOf(pair({ reason: 'nothing-since' }))).toBe('silent')
  expect(squareOf(pair({ pausedUntil: '2026-12-01', nextAt: next }))).toBe('paused')
})

it('counts a date to come before one that passed without a word', () => {
  expect(squareOf(pair({ nextAt: next, unconfirmed: 1 }))).toBe('dated')
  expect(squareOf(pair({ unconfirmed: 1 }))).toBe('unconfirmed')
  expect(squareOf(pair({ reason: 'contested' }))).toBe('unconfirmed')
  expect(squareOf(pair({ reason: 'no-date' }))).toBe('seeking')
  expect(squareOf(pair({ status: 'proposed', reason: 'unanswered' }))).toBe('proposed')
})

it('draws each pair once: the states that there are sum to all of them, ended ones too', () => {
  const squares = squaresOf([pair(), pair({ nextAt: next }), pair({ status: 'proposed' })], { ended: 4 })
  expect(squares.map(({ state, count }) => [state, count])).toEqual([
    ['dated', 1],
    ['seeking', 1],
    ['proposed', 1],
    ['ended', 4],
  ])
})
