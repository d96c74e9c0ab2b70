import { assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { checkCertificate } from '../proving/check-certificate.ts'
import { inventedInstance } from '../testing/invented-instance.ts'
import { runs } from '../testing/small-instances.ts'
import { bestTotal } from './best-total.ts'
import { solveOnCore } from './core.ts'
import { takenArcs } from './flow.ts'
import { mostPairs } from './most-pairs.ts'
import { listedOrder, reduceToNetwork } from './network.ts'
import { solve } from './solve.ts'

const dense = record({
  size: integer({ min: 500, max: 700 }),
  places: integer({ min: 1, max: 2 }),
  wants: integer({ min: 1, max: 2 }),
  shape: constantFrom('uniform', 'mentoring', 'clones', 'popularity', 'ties'),
  seed: integer({ min: 0, max: 1_000_000 }),
} as const)

it('finds on a core the total of the whole, proven over all pairs', () => {
  assert(
    property(dense, ({ size, ...drawn }) => {
      const instance = inventedInstance({ mentees: size, mentors: size + 20, arcs: size, ...drawn })
      const core = solveOnCore(instance, listedOrder(instance), {})!
      expect(core.network.column.length).toBeLessThan(instance.column.length / 2)
      const whole = reduceToNetwork(instance, listedOrder(instance))
      const { reached } = mostPairs(whole, whole.unserved, whole.max)
      const total = (network: typeof whole, arcs: readonly number[]) =>
        arcs.reduce((sum, arc) => sum + network.score[arc]!, 0)
      expect(total(core.network, takenArcs(core.best.flow))).toBe(
        total(whole, takenArcs(bestTotal(whole, reached).flow)),
      )
      const result = solve(instance, { goal: 'best-fit', seed: 'core' })
      expect(checkCertificate(instance, result).proven).toBe(true)
    }),
    runs(8),
  )
})

it('leaves small, sparse and demanding instances to the whole network', () => {
  const order = (instance: ReturnType<typeof inventedInstance>) => listedOrder(instance)
  const small = inventedInstance({ mentees: 100, mentors: 100, arcs: 100, shape: 'mentoring', seed: 1 })
  expect(solveOnCore(small, order(small), {})).toBeNull()
  const sparse = inventedInstance({ mentees: 2000, mentors: 2000, arcs: 20, shape: 'mentoring', seed: 1 })
  expect(solveOnCore(sparse, order(sparse), {})).toBeNull()
  const scarce = inventedInstance({ mentees: 1200, mentors: 1100, arcs: 1100, shape: 'mentoring', seed: 1 })
  expect(solveOnCore(scarce, order(scarce), {})).toBeNull()
})
