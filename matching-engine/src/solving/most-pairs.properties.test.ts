import { assert, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { inventedInstance } from '../testing/invented-instance.ts'
import { runs } from '../testing/small-instances.ts'
import { mostPairs } from './most-pairs.ts'
import { listedOrder, reduceToNetwork, type Network } from './network.ts'

it('counts as many, and finds the same near side, from any pairs within places', () => {
  const drawn = record({
    mentees: integer({ min: 1, max: 40 }),
    mentors: integer({ min: 1, max: 40 }),
    arcs: integer({ min: 1, max: 4 }),
    places: integer({ min: 1, max: 3 }),
    // Of eight parts of the pairs, which are left out of the start.
    left: integer({ min: 0, max: 255 }),
    seed: integer({ min: 0, max: 1_000_000 }),
  })
  assert(
    property(drawn, ({ left, ...shape }) => {
      const arcs = Math.min(shape.arcs, shape.mentors)
      const instance = inventedInstance({ ...shape, arcs, shape: 'ties' })
      const network = reduceToNetwork(instance, listedOrder(instance))
      const cold = mostPairs(network, network.unserved, network.max)
      const start = cold.taken.map((taken, arc) => (((left >> (arc % 8)) & 1) === 1 ? 0 : taken))
      const warm = mostPairs(network, network.unserved, network.max, start)
      expect({ ...warm, taken: null }).toEqual({ ...cold, taken: null })
      expect(areWithinPlaces(network, warm.taken)).toBe(true)
      expect(warm.taken.reduce((sum, one) => sum + one, 0)).toBe(warm.count)
    }),
    runs(300),
  )
})

function areWithinPlaces({ rowStart, column, max }: Network, taken: Uint8Array): boolean {
  const load = new Int32Array(max.length)
  for (let mentee = 0; mentee + 1 < rowStart.length; mentee++) {
    let held = 0
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      held += taken[arc]!
      load[column[arc]!] = load[column[arc]!]! + taken[arc]!
    }
    if (held > 1) return false
  }
  return load.every((held, mentor) => held <= max[mentor]!)
}
