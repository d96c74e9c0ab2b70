import { assert, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCertificate } from './check-certificate.ts'
import type { Instance } from '../instance/instance.ts'
import type { Goal } from '../problem/problem.ts'
import { summarise, type Certificate, type Result } from '../instance/result.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { bruteForce } from '../testing/brute-force.ts'
import { isArrangement } from '../testing/is-arrangement.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'

describe.each<Goal>(['best-fit', 'nobody-left-out'])('%s', (goal) => {
  it('a changed result is accepted only if brute force confirms that it is still optimal', () => {
    let refused = 0
    assert(
      property(
        smallInstance(),
        tuple(integer({ min: 0 }), integer({ min: 0 })),
        (instance, [what, where]) => {
          const result = attempt(() => solve(instance, { goal, seed: '' }))
          if ('code' in result) return
          const changed = mutate(instance, result, what, where)
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

function isOptimal(instance: Instance, result: Result): boolean {
  const optimum = bruteForce(instance, result.goal)
  if (optimum === null || !isArrangement(instance, result)) return false
  const atLowest = result.goal === 'best-fit' || result.certificate.lowestBound === null
  return (
    optimum.served === result.served &&
    optimum.total === result.total &&
    (atLowest || optimum.lowest === result.lowest)
  )
}

function mutate(instance: Instance, result: Result, what: number, where: number): Result {
  const { certificate, pairs } = result
  const { prices, servedCover, lowestBound, lambda } = certificate
  const pick = <Item>(list: readonly Item[]) => list[where % Math.max(1, list.length)]
  const certified = (change: Partial<Certificate>) => ({
    ...result,
    certificate: { ...certificate, ...change },
  })
  const someone = pick(instance.mentorIds)
  const toggled = (ids: readonly string[]) => {
    if (someone === undefined) return ids
    return ids.includes(someone) ? ids.filter((id) => id !== someone) : [...ids, someone]
  }
  const at = where % Math.max(1, prices.length)
  const step = [1, -1, 2500, -2500][where % 4]!
  const changes: (() => Result)[] = [
    () => ({ ...result, pairs: pairs.filter((pair) => pair !== pick(pairs)) }),
    () => ({ ...result, pairs: [...pairs, ...pairs.slice(0, 1)] }),
    () => ({
      ...result,
      pairs: pairs.map((pair) => (pair === pick(pairs) ? { ...pair, score: pair.score + step } : pair)),
    }),
    () => ({
      ...result,
      pairs: pairs.map((pair) => (pair === pick(pairs) ? { ...pair, mentorId: someone! } : pair)),
    }),
    () => ({
      ...result,
      pairs: pairs.map((pair) => (pair === pick(pairs) ? { ...pair, locked: !pair.locked } : pair)),
    }),
    () => ({ ...result, total: result.total + step }),
    () => ({ ...result, served: result.served + 1 }),
    () => ({ ...result, lowest: (result.lowest ?? 0) + 1 }),
    () => certified({ prices: prices.map((price, mentor) => (mentor === at ? price + step : price)) }),
    () => certified({ prices: prices.slice(1) }),
    () => certified({ lambda: lambda + step }),
    () => certified({ lambda: 0 }),
    () => certified({ servedCover: toggled(servedCover) }),
    () => certified({ lowestBound: lowestBound && { ...lowestBound, score: lowestBound.score + step } }),
    () =>
      certified({
        lowestBound: lowestBound && { ...lowestBound, mentorIds: toggled(lowestBound.mentorIds) },
      }),
    () => certified({ lowestBound: null }),
    () => certified({ servedCover: ['nobody'] }),
  ]
  return changes[what % changes.length]!()
}
