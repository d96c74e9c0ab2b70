import { assert, boolean, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCertificate } from '../proving/check-certificate.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { inventedInstance } from '../testing/invented-instance.ts'
import { runs, shuffled, smallInstance } from '../testing/small-instances.ts'
import { solveFrom } from './solve-from.ts'

describe.each(['best-fit', 'nobody-left-out'] as const)('%s', (goal) => {
  it('from the result of any other instance, is as good as solved cold, and proven', () => {
    assert(
      property(smallInstance(), smallInstance(), boolean(), (before, instance, isBackwards) => {
        const earlier = attempt(() => solve(before, { goal, seed: 's' }))
        if ('code' in earlier) return
        const asked = isBackwards ? shuffled(instance) : instance
        const warm = attempt(() => solveFrom(asked, { instance: before, result: earlier }))
        const cold = attempt(() => solve(asked, { goal, seed: 's' }))
        expect(figuresOf(warm)).toEqual(figuresOf(cold))
        expect('code' in warm || checkCertificate(asked, warm).proven).toBe(true)
      }),
      runs(500),
    )
  })
})

it('a cohort where one in a hundred scores anew is solved from the last result to the same total, and proven', () => {
  const before = inventedInstance({ mentees: 2000, mentors: 2000, arcs: 20, shape: 'mentoring', seed: 1 })
  const earlier = solve(before, { goal: 'best-fit', seed: 's' })
  const score = before.score.map((points, arc) => (arc % 2000 < 20 ? (points * 7) % 10_001 : points))
  const instance = { ...before, score, wants: before.wants.map((wants, at) => (at % 200 === 7 ? 0 : wants)) }
  const warm = solveFrom(instance, { instance: before, result: earlier })
  expect(warm.total).toBe(solve(instance, { goal: 'best-fit', seed: 's' }).total)
  expect(checkCertificate(instance, warm)).toEqual({ proven: true })
})

function figuresOf(result: ReturnType<typeof attempt<ReturnType<typeof solve>>>) {
  if ('code' in result) return { code: result.code, ids: result.ids }
  const { served, total, certificate } = result
  const isLowestAGoal = 'lowestBound' in certificate && certificate.lowestBound !== null
  return { served, total, lowest: isLowestAGoal ? result.lowest : null }
}
