import { assert, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCertificate } from './check-certificate.ts'
import type { PricedGoal } from '../problem/problem.ts'
import { summarise, type Result } from '../instance/result.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { isOptimal } from '../testing/is-optimal.ts'
import { mutatedResult } from '../testing/mutated-result.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'

describe.each<PricedGoal>(['best-fit', 'nobody-left-out'])('%s', (goal) => {
  it('a changed result is accepted only if brute force confirms that it is still optimal', () => {
    let refused = 0
    assert(
      property(
        smallInstance(),
        tuple(integer({ min: 0 }), integer({ min: 0 })),
        (instance, [what, where]) => {
          const result = attempt(() => solve(instance, { goal, seed: '' }))
          if ('code' in result) return
          const changed = mutatedResult(instance.mentorIds, result, what, where)
          const { proven } = checkCertificate(instance, changed)
          if (!proven) refused++
          expect(proven && !isOptimal(instance, changed)).toBe(false)
        },
      ),
      runs(2500),
    )
    expect(refused).toBeGreaterThan(runs(2500).numRuns / 4)
  })

  it('any other choice of pairs is refused unless it is as good', () => {
    assert(
      property(smallInstance(), integer({ min: 0, max: 2047 }), (instance, chosen) => {
        const result = attempt(() => solve(instance, { goal, seed: '' }))
        if ('code' in result) return
        const arcs = [...instance.column.keys()].filter((arc) => (chosen >> arc) % 2 === 1)
        const other: Result = { ...result, ...summarise(instance, arcs) }
        expect(checkCertificate(instance, other).proven).toBe(isOptimal(instance, other))
      }),
      runs(1500),
    )
  })
})
