import { array, assert, boolean, integer, property } from 'fast-check'
import { createInstance } from 'matching-engine'
import { expect, it } from 'vitest'
import { byId } from '../highs/by-id.ts'
import { arrangementsOf } from '../testing/arrangements-of.ts'
import { drawnCase } from '../testing/drawn-case.ts'
import { wantedOf } from '../highs/wanted.ts'
import { parts, priceArcs } from './price-arcs.ts'

const prices = array(
  integer({ min: -4, max: 12 }).map((points) => points * parts),
  { minLength: 10, maxLength: 10 },
)

it('bounds every arrangement that is wanted, whatever the prices, and by more where it has a pair that loses', () => {
  let close = 0
  assert(
    property(
      drawnCase({ side: 4, mostPairs: 9, mostWanted: 2, mostScore: 8 }),
      integer({ min: 0, max: 4 }),
      boolean(),
      prices,
      ({ instance, quotas }, served, isMost, drawn) => {
        const wanted = wantedOf({ instance, byId: byId(instance), quotas }, served, isMost)
        const isFixed = wanted.mostServed === served
        const { bound, loss } = priceArcs(wanted, {
          mentors: Float64Array.from(instance.min, (minimum, at) =>
            minimum > 0 ? drawn[at]! : Math.max(0, drawn[at]!),
          ),
          served: isFixed ? drawn[4]! : Math.abs(drawn[4]!),
          lines: quotas.map((_, at) => Math.abs(drawn[5 + at]!)),
        })
        for (const { arcs, served: count, total } of arrangementsOf(instance)) {
          const isHeld = wanted.lines.every(
            ({ weight, least }) => arcs.reduce((sum, arc) => sum + weight[arc]!, 0) >= least,
          )
          if (!isHeld || count < served || count > wanted.mostServed) continue
          for (const lost of [0, ...arcs.map((arc) => loss[arc]!)]) {
            if (total * parts > bound - lost) throw new Error(`${total} is more than ${bound} - ${lost} says`)
            if (total * parts === bound - lost) close++
          }
        }
      },
    ),
    { numRuns: 2000 },
  )
  // A bound far above all would hold as well.
  expect(close).toBeGreaterThan(10)
})

it('bounds nothing where sums would not be exact', () => {
  const instance = createInstance({
    mentees: [{ id: 'ada', wants: 1 }],
    mentors: [{ id: 'mia', min: 0, max: 1 }],
    arcs: [{ menteeId: 'ada', mentorId: 'mia', score: 9000 }],
    locks: [],
  })
  const wanted = wantedOf({ instance, byId: byId(instance), quotas: [] }, 1, true)
  const mentors = Float64Array.of(2 ** 53)
  expect(priceArcs(wanted, { mentors, served: 1, lines: [] }).bound).toBe(Infinity)
})
