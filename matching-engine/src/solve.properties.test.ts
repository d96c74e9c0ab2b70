import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCertificate } from './check-certificate.ts'
import { MatchingRefusal } from './matching-refusal.ts'
import type { Goal } from './problem.ts'
import { solve } from './solve.ts'
import { bruteForce } from './testing/brute-force.ts'
import { runs, smallInstance } from './testing/small-instances.ts'

const goals: Goal[] = ['best-fit', 'nobody-left-out']

describe.each(goals)('%s', (goal) => {
  it('is the optimum that brute force finds, and its certificate is accepted', () => {
    fc.assert(
      fc.property(smallInstance(), fc.string(), (instance, seed) => {
        const optimum = bruteForce(instance, goal)
        if (optimum === null) {
          expect(() => solve(instance, { goal, seed })).toThrow(MatchingRefusal)
          return
        }
        const result = solve(instance, { goal, seed })
        expect({ served: result.served, lowest: result.lowest, total: result.total }).toEqual(
          optimumOf(optimum, result),
        )
        expect(checkCertificate(instance, result)).toEqual({ proven: true })
      }),
      runs(3000),
    )
  })
})

function optimumOf(
  optimum: { served: number; lowest: number | null; total: number },
  result: { goal: Goal; lowest: number | null },
) {
  // Best fit promises nothing about the lowest score.
  return result.goal === 'best-fit' ? { ...optimum, lowest: result.lowest } : optimum
}
