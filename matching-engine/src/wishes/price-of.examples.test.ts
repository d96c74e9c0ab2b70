import { describe, expect, it } from 'vitest'
import { createInstance } from '../instance/create-instance.ts'
import { priceOfForbidding, priceOfForcing } from './price-of.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { tableInstance } from '../testing/table-instance.ts'

describe('forcing a pair', () => {
  it('tells who changes, and what the whole loses', () => {
    const instance = tableInstance(2, 2, (i, j) => (i === j ? 9000 : 4000))
    const result = solve(instance, { goal: 'best-fit', seed: '' })
    expect(priceOfForcing(instance, result, 'mentee 0', 'mentor 1')).toMatchObject({
      possible: true,
      before: { served: 2, lowest: 9000, total: 18_000 },
      change: { served: 0, lowest: -5000, total: -10_000 },
      mentees: [
        { id: 'mentee 0', before: ['mentor 0'], after: ['mentor 1'] },
        { id: 'mentee 1', before: ['mentor 1'], after: ['mentor 0'] },
      ],
    })
  })

  it.each(['best-fit', 'nobody-left-out'] as const)('moves only two among equals (%s)', (goal) => {
    const instance = tableInstance(60, 60, () => 5000)
    const result = solve(instance, { goal, seed: 'x' })
    const other = result.pairs.find(({ menteeId }) => menteeId === 'mentee 9')!.mentorId
    const price = priceOfForcing(instance, result, 'mentee 4', other)
    expect(price).toMatchObject({ change: { served: 0, lowest: 0, total: 0 } })
    expect(price.possible && price.mentees.map(({ id }) => id)).toEqual(['mentee 4', 'mentee 9'])
  })

  it('costs nothing when the pair is there already', () => {
    const instance = tableInstance(3, 3, (i, j) => 100 * i * j)
    const result = solve(instance, { goal: 'best-fit', seed: '' })
    const price = priceOfForcing(instance, result, 'mentee 2', 'mentor 2')
    expect(price).toMatchObject({ change: { served: 0, total: 0 }, mentees: [], mentors: [] })
  })

  it('says why it cannot be: not allowed, or no place beside the locks', () => {
    const instance = createInstance({
      mentees: [
        { id: 'ada', wants: 1 },
        { id: 'bob', wants: 1 },
      ],
      mentors: [
        { id: 'mia', min: 0, max: 1 },
        { id: 'noe', min: 1, max: 1 },
      ],
      arcs: [
        { menteeId: 'ada', mentorId: 'mia', score: 1 },
        { menteeId: 'bob', mentorId: 'mia', score: 1 },
        { menteeId: 'bob', mentorId: 'noe', score: 1 },
      ],
    })
    const result = solve(instance, { goal: 'best-fit', seed: '' })
    expect(priceOfForcing(instance, result, 'ada', 'noe')).toMatchObject({
      possible: false,
      code: 'lock-vetoed',
    })
    expect(priceOfForcing(instance, result, 'bob', 'mia')).toEqual({
      possible: false,
      code: 'minimum-loads-impossible',
      ids: ['noe'],
    })
    const locked = { ...instance, lockedArcs: Int32Array.of(0) }
    const withLock = solve(locked, { goal: 'best-fit', seed: '' })
    expect(priceOfForcing(locked, withLock, 'bob', 'mia')).toEqual({
      possible: false,
      code: 'locks-over-capacity',
      ids: ['mia'],
    })
    expect(priceOfForbidding(locked, withLock, 'ada', 'mia')).toMatchObject({
      possible: false,
      code: 'lock-vetoed',
    })
    expect(attempt(() => priceOfForcing(instance, result, 'ada', 'zoe'))).toMatchObject({
      code: 'unknown-id',
    })
  })
})

it('forbidding a pair that is not there costs nothing', () => {
  const instance = tableInstance(2, 2, (i, j) => (i === j ? 9000 : 4000))
  const result = solve(instance, { goal: 'best-fit', seed: '' })
  const price = priceOfForbidding(instance, result, 'mentee 0', 'mentor 1')
  expect(price).toMatchObject({ possible: true, change: { served: 0, total: 0 }, mentees: [] })
})
