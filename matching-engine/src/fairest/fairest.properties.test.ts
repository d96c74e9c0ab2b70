import { assert, integer, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { summarise } from '../instance/result.ts'
import type { Instance } from '../instance/instance.ts'
import { attempt } from '../testing/attempt.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'
import { checkFairest } from './check-fairest.ts'
import { solveFairest } from './solve-fairest.ts'

type Figures = { served: number; squares: number; total: number }

it('serves as many as possible, then evens the loads, then has the best total, by brute force, and proves it', () => {
  assert(
    property(smallInstance(), string(), (instance, seed) => {
      const best = everyArrangement(instance).reduce<Figures | null>(
        (least, { figures }) => (least === null || isBetter(figures, least) ? figures : least),
        null,
      )
      const found = attempt(() => solveFairest(instance, { seed }))
      const figures =
        'code' in found ? null : { served: found.served, squares: found.squares, total: found.total }
      expect(figures).toEqual(best)
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
      expect(checkFairest(instance, other).proven).toBe(!isBetter({ served, squares, total }, figures))
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
          isBetter(one.figures, other.figures) ? other : one,
        )
        const claimed = {
          goal: found.goal,
          ...summarise(instance, worst.arcs),
          squares: worst.figures.squares,
          certificate: { ...found.certificate, prices },
        }
        const isOptimum = !isBetter(found, worst.figures)
        expect(!isOptimum && checkFairest(instance, claimed).proven).toBe(false)
      },
    ),
    runs(500),
  )
})

function isBetter(one: Figures, other: Figures): boolean {
  if (one.served !== other.served) return one.served > other.served
  if (one.squares !== other.squares) return one.squares < other.squares
  return one.total > other.total
}

/** Every choice of arcs within places, minimums and locks. */
function everyArrangement(instance: Instance): { arcs: number[]; figures: Figures }[] {
  const { column, rowStart, score, wants, min, max, lockedArcs } = instance
  const menteeOf = Array.from(column, (_, arc) => rowStart.findIndex((start) => start > arc) - 1)
  const found: { arcs: number[]; figures: Figures }[] = []
  for (let bits = 0; bits < 2 ** column.length; bits++) {
    const arcs = [...column.keys()].filter((arc) => (bits >> arc) & 1)
    const degree = wants.map(() => 0)
    const load = max.map(() => 0)
    for (const arc of arcs) {
      degree[menteeOf[arc]!]!++
      load[column[arc]!]!++
    }
    const fits =
      degree.every((held, i) => held <= wants[i]!) &&
      load.every((held, j) => held >= min[j]! && held <= max[j]!) &&
      lockedArcs.every((arc) => (bits >> arc) & 1)
    if (!fits) continue
    const served = degree.filter((held) => held > 0).length
    const squares = load.reduce((sum, held) => sum + held * held, 0)
    found.push({ arcs, figures: { served, squares, total: arcs.reduce((sum, arc) => sum + score[arc]!, 0) } })
  }
  return found
}
