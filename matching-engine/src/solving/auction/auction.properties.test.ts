import { assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { checkCertificate } from '../../proving/check-certificate.ts'
import { attempt } from '../../testing/attempt.ts'
import { inventedInstance, type Shape } from '../../testing/invented-instance.ts'
import { runs, smallInstance } from '../../testing/small-instances.ts'
import { bonusFor, floorPrices } from '../best-total.ts'
import { takenArcs } from '../flow.ts'
import { mostPairs } from '../most-pairs.ts'
import { listedOrder, reduceToNetwork, type Network } from '../network.ts'
import { overloaded } from '../refuse-impossible.ts'
import { settle } from '../settle.ts'
import { solve } from '../solve.ts'
import { auction } from './auction.ts'

it('keeps within places on both sides, and settles at the same optimum as shortest paths', () => {
  assert(
    property(smallInstance(), (instance) => {
      const network = attempt(() => reduceToNetwork(instance, listedOrder(instance)))
      if ('code' in network || overloaded(network)) return
      compare(network)
    }),
    runs(2000),
  )
})

const shapes: Shape[] = ['uniform', 'mentoring', 'clones', 'popularity', 'ties']

it('settles at the same optimum on whole cohorts, scarce or plentiful, with places and several mentors', () => {
  const cohort = record({
    mentees: integer({ min: 60, max: 120 }),
    mentors: integer({ min: 40, max: 140 }),
    arcs: integer({ min: 1, max: 12 }),
    shape: constantFrom(...shapes),
    seed: integer({ min: 0, max: 1_000_000 }),
    wants: integer({ min: 1, max: 3 }),
    places: integer({ min: 1, max: 4 }),
  })
  assert(
    property(cohort, (invented) => {
      const instance = inventedInstance(invented)
      compare(reduceToNetwork(instance, listedOrder(instance)))
    }),
    runs(150),
  )
})

it.each(shapes)('large: %s scores are solved and proven', (shape) => {
  const instance = inventedInstance({ mentees: 3000, mentors: 2950, arcs: 12, shape, seed: 1 })
  const result = solve(instance, { goal: 'best-fit', seed: 'large' })
  expect(result.served).toBeGreaterThan(2900)
  expect(checkCertificate(instance, result).proven).toBe(true)
})

function compare(network: Network): void {
  const bonus = bonusFor(network)
  const { reached } = mostPairs(network, network.unserved, network.max)
  const bids = auction(network, reached, bonus)
  const used = new Int32Array(network.max.length)
  for (let mentee = 0; mentee < network.wants.length; mentee++) {
    let held = 0
    for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
      if (bids.taken[arc] === 0) continue
      held++
      used[network.column[arc]!] = used[network.column[arc]!]! + 1
    }
    expect(held).toBeLessThanOrEqual(network.wants[mentee]!)
  }
  expect(used.every((load, mentor) => load <= network.max[mentor]!)).toBe(true)
  const paths = settle(network, { price: floorPrices(network, bonus), taken: null, bonus })
  expect(figures(network, settle(network, { ...bids, bonus }))).toEqual(figures(network, paths))
}

function figures(network: Network, { flow }: ReturnType<typeof settle>) {
  const served = network.unserved.filter((open, mentee) => open === 1 && flow.degree[mentee]! > 0).length
  const minimums = network.min.reduce((sum, min, mentor) => sum + Math.min(min, flow.load[mentor]!), 0)
  return { served, minimums, total: takenArcs(flow).reduce((sum, arc) => sum + network.score[arc]!, 0) }
}
