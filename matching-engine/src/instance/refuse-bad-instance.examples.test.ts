import { expect, it } from 'vitest'
import { matchStably } from '../stable/match-stably.ts'
import { preferencesByScore } from '../stable/preferences.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import type { Instance } from './instance.ts'

/** Ada may have Mia or Noe, Bob Noe alone; made by hand. */
const byHand: Instance = {
  menteeIds: ['ada', 'bob'],
  mentorIds: ['mia', 'noe'],
  wants: Int32Array.of(1, 1),
  min: Int32Array.of(0, 0),
  max: Int32Array.of(1, 1),
  rowStart: Int32Array.of(0, 2, 3),
  column: Int32Array.of(0, 1, 1),
  score: Uint16Array.of(5000, 7000, 6000),
  lockedArcs: Int32Array.of(),
}

it('an instance made by hand is solved', () => {
  expect(solve(byHand, { goal: 'best-fit', seed: '' })).toMatchObject({ served: 2, total: 11_000 })
})

// Who calls from plain JavaScript may hand in anything.
const floats = (...values: number[]) => Float64Array.from(values) as unknown as Uint16Array

it.each<[string, Partial<Instance>, string, string[]]>([
  ['an id twice', { menteeIds: ['ada', 'ada'] }, 'duplicate-id', ['ada']],
  ['a person without wants', { wants: Int32Array.of(1) }, 'bad-instance', ['wants']],
  ['a mentor without a maximum', { max: Int32Array.of(1) }, 'bad-instance', ['max']],
  ['a negative capacity', { wants: Int32Array.of(-1, 1) }, 'bad-capacity', ['ada']],
  ['a minimum above its maximum', { min: Int32Array.of(0, 2) }, 'bad-capacity', ['noe']],
  ['a score above 10 000', { score: Uint16Array.of(5000, 10_001, 6000) }, 'bad-answers', ['ada', 'noe']],
  ['a score that is no number', { score: floats(5000, NaN, 6000) }, 'bad-answers', ['ada', 'noe']],
  ['a score with a fraction', { score: floats(5000, 7000, 0.5) }, 'bad-answers', ['bob', 'noe']],
  ['a pair twice', { column: Int32Array.of(1, 1, 1) }, 'bad-answers', ['ada', 'noe']],
  ['mentors out of order', { column: Int32Array.of(1, 0, 1) }, 'bad-instance', ['column']],
  ['a mentor who is not there', { column: Int32Array.of(0, 2, 1) }, 'bad-instance', ['column']],
  ['rows that overlap', { rowStart: Int32Array.of(0, 4, 3) }, 'bad-instance', ['rowStart']],
  ['rows that end too early', { rowStart: Int32Array.of(0, 1, 2) }, 'bad-instance', ['rowStart']],
  ['a pair without a score', { score: Uint16Array.of(5000, 7000) }, 'bad-instance', ['score']],
  ['a lock twice', { lockedArcs: Int32Array.of(2, 2) }, 'duplicate-lock', ['bob', 'noe']],
  ['locks out of order', { lockedArcs: Int32Array.of(2, 0) }, 'bad-instance', ['lockedArcs']],
  ['a lock on no pair', { lockedArcs: Int32Array.of(3) }, 'bad-instance', ['lockedArcs']],
])('%s is refused before any work', (_, changes, code, ids) => {
  const instance = { ...byHand, ...changes }
  expect(attempt(() => solve(instance, { goal: 'best-fit', seed: '' }))).toMatchObject({ code, ids })
  const preferences = preferencesByScore(byHand, '')
  expect(attempt(() => matchStably(instance, preferences, 'mentees'))).toMatchObject({ code, ids })
})
