import { expect, it } from 'vitest'
import { attempt } from '../testing/attempt.ts'
import { inventedInstance } from '../testing/invented-instance.ts'
import { tableInstance } from '../testing/table-instance.ts'
import { solve } from '../solving/solve.ts'
import { solveAgain, type AgainResult } from './solve-again.ts'
import { whatEachPriceMoves } from './what-each-price-moves.ts'

// Together before: everybody with their own number. Changing all would gain 1000, and breaks two pairs.
const instance = tableInstance(2, 2, (i, j) => (i === j ? 4000 : 4500))
const earlier = [0, 1].map((at) => ({ menteeId: `mentee ${at}`, mentorId: `mentor ${at}` }))
const at = (priceOfMoving: number, pairs = earlier) =>
  solveAgain(instance, pairs, { goal: 'best-fit', seed: '', priceOfMoving })

it('breaks pairs for more than the price each, and keeps them for exactly the price', () => {
  expect(at(499)).toMatchObject({ total: 9000, kept: [], moved: earlier, left: [] })
  expect(at(499).joined).toHaveLength(2)
  expect(at(500)).toMatchObject({ total: 8000, kept: earlier, moved: [], joined: [] })
})

it('tells what each price moves without being asked each', () => {
  expect(whatEachPriceMoves(instance, earlier, { goal: 'best-fit', seed: '' })).toEqual({
    steps: [
      { fromPrice: 0, kept: 0, moved: 2, total: 9000 },
      { fromPrice: 500, kept: 2, moved: 0, total: 8000 },
    ],
    isComplete: true,
  })
})

it('says when there were more steps than it could look for', () => {
  const many = inventedInstance({ mentees: 60, mentors: 60, arcs: 20, shape: 'uniform', seed: 1 })
  const before = solve(
    { ...many, score: many.score.map((score) => 10_000 - score) },
    { goal: 'best-fit', seed: '' },
  )
  const all = whatEachPriceMoves(many, before.pairs, { goal: 'best-fit', seed: '', most: 1000 })
  const few = whatEachPriceMoves(many, before.pairs, { goal: 'best-fit', seed: '', most: 5 })
  expect([all.isComplete, few.isComplete]).toEqual([true, false])
  expect(all.steps.length).toBeGreaterThan(5)
  expect(few.steps.every(({ kept }) => all.steps.some((step) => step.kept === kept))).toBe(true)
})

it('counts pairs of people who left, and refuses a bad price, a pair named twice and another goal', () => {
  const gone = { menteeId: 'ada', mentorId: 'mentor 0' }
  expect(at(500, [...earlier, gone])).toMatchObject({ kept: earlier, left: [gone] })
  for (const price of [-1, 0.5, 50_001, NaN]) {
    expect(attempt(() => at(price))).toMatchObject({ code: 'bad-price', ids: [String(price)] })
  }
  expect(attempt(() => at(0, [...earlier, earlier[0]!]))).toMatchObject({ code: 'duplicate-id' })
  const stable = { goal: 'stable', seed: '', priceOfMoving: 0 } as unknown as Parameters<typeof solveAgain>[2]
  expect(attempt((): AgainResult => solveAgain(instance, earlier, stable))).toMatchObject({
    code: 'goal-not-offered',
    ids: ['stable'],
  })
})
