import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { nearest, nearestMentees } from './nearest.ts'
import { priceOfForcing } from './price-of.ts'
import { scoreCohort } from '../scoring/score-cohort.ts'
import { solve } from '../solving/solve.ts'
import { runs } from '../testing/small-instances.ts'

it('forcing somebody near costs at least the loss announced, as long as as many are served', () => {
  const goals = constantFrom(
    'best-fit' as const,
    'nobody-left-out' as const,
    'everybody-has-somebody' as const,
  )
  assert(
    property(
      integer(),
      integer({ min: 2, max: 6 }),
      integer({ min: 2, max: 6 }),
      goals,
      (draw, mentees, mentors, goal) => {
        const problem = {
          mentees: Array.from({ length: mentees }, (_, at) => ({ id: `a${at}`, wants: 1 + (at % 2) })),
          mentors: Array.from({ length: mentors }, (_, at) => ({
            id: `b${at}`,
            min: at === 0 ? 1 : 0,
            max: 1 + (at % 3),
          })),
          criteria: [
            { id: 'given', weight: 1, kind: 'given' as const, values: values(draw, mentees * mentors) },
          ],
          vetoes: [],
          locks: [],
          goal,
          seed: '',
        }
        const scored = scoreCohort(problem)
        const result = solve(scored.instance, problem)
        for (const { id: menteeId } of problem.mentees) {
          const near = nearest(scored, result, menteeId, 99)
          expect(near.map(({ lossAtLeast }) => lossAtLeast)).toEqual(
            near.map(({ lossAtLeast }) => lossAtLeast).toSorted((a, b) => a! - b!),
          )
          const unpriced = nearest(scored, { ...result, certificate: null }, menteeId, 99)
          expect(unpriced.map(({ score }) => score)).toEqual(
            near.map(({ score }) => score).toSorted((a, b) => b - a),
          )
          expect(unpriced.every(({ lossAtLeast }) => lossAtLeast === null)).toBe(true)
          for (const { id: mentorId, lossAtLeast } of near) {
            const price = priceOfForcing(scored.instance, result, menteeId, mentorId)
            const isAsMany =
              price.possible && price.change.served === 0 && (price.change.mentorsServed ?? 0) === 0
            const sameGoal = isAsMany && goal !== 'nobody-left-out'
            expect(sameGoal ? -price.change.total : lossAtLeast!).toBeGreaterThanOrEqual(lossAtLeast!)
            const mirrored = nearestMentees(scored, result, mentorId, 99).find(({ id }) => id === menteeId)
            expect(mirrored?.lossAtLeast).toBe(lossAtLeast)
          }
        }
      },
    ),
    runs(150),
  )
})

function values(draw: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => (Math.imul(draw ^ (at * 7919), 2654435761) >>> 8) % 10_001)
}
