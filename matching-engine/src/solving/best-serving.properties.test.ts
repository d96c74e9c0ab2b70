import { assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { inventedInstance } from '../testing/invented-instance.ts'
import { runs } from '../testing/small-instances.ts'
import { bestServing } from './best-serving.ts'
import { bestTotal, startsWithBids } from './best-total.ts'
import { mostPairs } from './most-pairs.ts'
import { listedOrder, reduceToNetwork } from './network.ts'
import type { Settled } from './settle.ts'

it('gives the prices, pairs and cover that counting first gives, whether all can be served or not', () => {
  const even = record({
    arcs: constantFrom(4, 6, 12),
    more: integer({ min: -25, max: 25 }),
    shape: constantFrom('uniform', 'mentoring', 'clones', 'popularity', 'ties'),
    wants: integer({ min: 1, max: 2 }),
    seed: integer({ min: 0, max: 1_000_000 }),
  } as const)
  assert(
    property(even, ({ arcs, more, shape, wants, seed }) => {
      const mentees = Math.ceil(20_500 / arcs)
      const drawn = { mentees, mentors: mentees + more, arcs, shape, seed, wants, places: wants }
      const instance = inventedInstance(drawn)
      const network = reduceToNetwork(instance, listedOrder(instance))
      expect(startsWithBids(network)).toBe(true)
      const most = mostPairs(network, network.unserved, network.max)
      const { best, ...served } = bestServing(network, {})
      expect(served).toEqual({ reached: most.reached, isEveryoneServed: most.count === mentees })
      expect(texts(best)).toEqual(texts(bestTotal(network, most.reached)))
    }),
    runs(12),
  )
})

it.each([
  { arcs: 12, isEveryoneServed: true },
  { arcs: 4, isEveryoneServed: false },
])('says whether all are served: $arcs arcs a mentee', ({ arcs, isEveryoneServed }) => {
  const instance = inventedInstance({ mentees: 6000, mentors: 6000, arcs, shape: 'mentoring', seed: 1 })
  expect(bestServing(reduceToNetwork(instance, listedOrder(instance)), {})).toMatchObject({
    isEveryoneServed,
  })
})

// As texts: comparing long lists one number at a time takes longer than solving.
function texts({ price, bonus, flow }: Settled): unknown[] {
  return [bonus, price.join(), flow.taken.join(), flow.load.join()]
}
