import { assert, integer, property, record, uniqueArray } from 'fast-check'
import { expect, it } from 'vitest'
import { attempt } from '../testing/attempt.ts'
import { runs } from '../testing/small-instances.ts'
import { arrangeRounds } from './arrange-rounds.ts'
import { checkRounds } from './check-rounds.ts'

const encounter = record({
  menteeId: integer({ min: 0, max: 9 }).map((at) => `person ${at}`),
  mentorId: integer({ min: 0, max: 7 }).map((at) => `person ${at}`),
})
const encounters = uniqueArray(encounter, {
  selector: ({ menteeId, mentorId }) => `${menteeId} ${mentorId}`,
  maxLength: 60,
})

it('has no clash, the fewest rounds there can be, and rounds that differ by one at most', () => {
  assert(
    property(encounters, integer({ min: 1, max: 12 }), (pairs, tables) => {
      for (const atOnce of [tables, Infinity]) {
        const rounds = arrangeRounds(pairs, atOnce)
        expect(checkRounds(pairs, rounds, atOnce)).toBeNull()
        const sizes = rounds.map((round) => round.length)
        expect(pairs.length === 0 || Math.max(...sizes) - Math.min(...sizes) <= 1).toBe(true)
        expect(arrangeRounds(pairs.toReversed(), atOnce)).toEqual(rounds)
      }
    }),
    runs(1000),
  )
})

it('is doubted once an encounter moves to a round where it clashes, or is lost, or a round is added', () => {
  const pairs = ['a', 'b', 'c'].flatMap((menteeId) => ['x', 'y'].map((mentorId) => ({ menteeId, mentorId })))
  const rounds = arrangeRounds(pairs, 2)
  expect(rounds.map((round) => round.length)).toEqual([2, 2, 2])
  expect(checkRounds(pairs, [rounds.flat(), [], []], 6)).toBe('clash')
  expect(checkRounds(pairs, rounds.slice(1), 2)).toBe('other-encounters')
  expect(checkRounds(pairs, [...rounds, []], 2)).toBe('too-many-rounds')
  expect(checkRounds(pairs, rounds, 1)).toBe('too-many-at-once')
})

it('refuses a pair listed twice, and no room at all', () => {
  const pair = { menteeId: 'a', mentorId: 'x' }
  expect(attempt(() => arrangeRounds([pair, pair]))).toMatchObject({
    code: 'duplicate-lock',
    ids: ['a', 'x'],
  })
  expect(attempt(() => arrangeRounds([pair], 0))).toMatchObject({ code: 'bad-capacity' })
  expect(attempt(() => arrangeRounds([pair], NaN))).toMatchObject({ code: 'bad-capacity' })
})
