import { assert, integer, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { summarise } from '../instance/result.ts'
import { attempt } from '../testing/attempt.ts'
import { everyArrangement, isFairer, type Loads } from '../testing/every-arrangement.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'
import { checkFairest } from './check-fairest.ts'
import { solveFairest } from './solve-fairest.ts'

it('serves as many as possible, then evens the loads, then has the best total, by brute force, and proves it', () => {
  assert(
    property(smallInstance(), string(), (instance, seed) => {
      const best = everyArrangement(instance).reduce<Loads | null>(
        (least, { figures }) => (least === null || isFairer(figures, least) ? figures : least),
        null,
      )
      const found = attempt(() => solveFairest(instance, { seed }))
      const figures =
        'code' in found ? null : { served: found.served, squares: found.squares, total: found.total }
      expect(figures).toEqual(best && { served: best.served, squares: best.squares, total: best.total })
      expect('code' in found || checkFairest(instance, found).proven).toBe(true)
    }),
    runs(1000),
  )
})

it('accepts another arrangement only when it is as good', () => {
  assert(
    property(smallInstance(), integer({ min: 0 }), (instance, pick) => {
      const found = attempt(() => solveFairest(instance, { seed: '' }))
      const all = everyArrangement(instance)
      if ('code' in found || all.length === 0) return
      const { arcs, figures } = all[pick % all.length]!
      const other = { ...found, ...summarise(instance, arcs), squares: figures.squares }
      const { served, squares, total } = found
      expect(checkFairest(instance, other).proven).toBe(!isFairer({ served, squares, total }, figures))
    }),
    runs(1000),
  )
})

it('accepts a changed certificate only for an optimum, and never a changed figure', () => {
  assert(
    property(
      smallInstance(),
      integer({ min: -20_000, max: 20_000 }),
      integer({ min: 0 }),
      (instance, change, pick) => {
        const found = attempt(() => solveFairest(instance, { seed: '' }))
        if ('code' in found || change === 0 || found.certificate.prices.length === 0) return
        expect(checkFairest(instance, { ...found, squares: found.squares + change }).proven).toBe(false)
        expect(checkFairest(instance, { ...found, total: found.total + change }).proven).toBe(false)
        const prices = found.certificate.prices.map((price, at) =>
          at === pick % found.certificate.prices.length ? price + change : price,
        )
        const worst = everyArrangement(instance).reduce((one, other) =>
          isFairer(one.figures, other.figures) ? other : one,
        )
        const claimed = {
          goal: found.goal,
          ...summarise(instance, worst.arcs),
          squares: worst.figures.squares,
          certificate: { ...found.certificate, prices },
        }
        const isOptimum = !isFairer(found, worst.figures)
        expect(!isOptimum && checkFairest(instance, claimed).proven).toBe(false)
      },
    ),
    runs(500),
  )
})
