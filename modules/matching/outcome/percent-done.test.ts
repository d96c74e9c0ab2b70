import { expect, it } from 'vitest'
import { percentDone } from './percent-done.ts'

it.each([
  ['a step that only says it has begun has no share', { step: 'counting', done: 0, of: 1 }, null],
  ['a round that may not be the last one has no share', { step: 'settling', done: 2, of: 3 }, null],
  ['half of the proofs of HiGHS is not half of its time', { step: 'quotas', done: 1, of: 2 }, null],
  ['rows compared are a share of all rows', { step: 'scoring', done: 250, of: 1000 }, 25],
  ['a share is never said before it is reached', { step: 'bidding', done: 2, of: 7 }, 28],
  ['all of it is all of it', { step: 'scoring', done: 9, of: 9 }, 100],
] as const)('%s', (_title, progress, expected) => expect(percentDone(progress)).toBe(expected))
