import type { Instance } from '../instance/instance.ts'
import type { Lock } from '../problem/problem.ts'
import { takenArcs } from '../solving/flow.ts'
import type { Settled } from '../solving/settle.ts'
import type { Watch } from '../solving/watch.ts'
import { againField, type AgainField, type AgainOptions } from './again-field.ts'
import { arcsOfEarlier } from './arcs-of-earlier.ts'
import { highestPrice } from './refuse-bad-price.ts'
import { settleAt } from './settle-at.ts'

/** From `fromPrice` up to the next step, `moved` earlier pairs that are still allowed are given up, for this total. */
export type PriceStep = {
  readonly fromPrice: number
  readonly kept: number
  readonly moved: number
  readonly total: number
}

/** `isComplete`: false when there were more steps than could be looked for; some are then missing, none is wrong. */
export type PriceSteps = { readonly steps: readonly PriceStep[]; readonly isComplete: boolean }

/**
 * What `solveAgain` would move at each price from 0 to 50 000, without asking each: the prices at which it changes. More
 * is kept with each step. A step costs about two settlings from the one before (Eisner and Severance 1976, on whole
 * prices); `most` (100) bounds their number. Throws what `solveAgain` throws.
 */
export function whatEachPriceMoves(
  instance: Instance,
  earlierPairs: readonly Lock[],
  options: AgainOptions & { readonly most?: number },
): PriceSteps {
  const field = againField(instance, earlierPairs, options)
  const earlier = new Set(arcsOfEarlier(instance, earlierPairs).filter((arc) => arc >= 0))
  const search: Search = {
    field,
    fixed: ofLocks(instance, earlier),
    watch: options,
    left: options.most ?? 100,
  }
  const high = pointAt(search, highestPrice, null)
  const low = pointAt(search, 0, high)
  const points = [low]
  const isComplete = addSteps(search, low, high, points)
  const steps = points.map(({ price, kept, total }) => ({
    fromPrice: price,
    kept,
    moved: earlier.size - kept,
    total,
  }))
  return { steps, isComplete }
}

type Search = {
  readonly field: AgainField
  /** What locked pairs add to every point. */
  readonly fixed: { readonly kept: number; readonly total: number }
  readonly watch: Watch
  left: number
}

type Point = {
  readonly price: number
  readonly kept: number
  readonly total: number
  readonly settled: Settled
}

function pointAt(search: Search, price: number, above: Point | null): Point {
  const { field, fixed, watch } = search
  search.left -= 1
  const settled = settleAt(field, price, above?.settled, watch)
  let { kept, total } = fixed
  for (const arc of takenArcs(settled.flow)) {
    kept += field.earlier[arc]!
    total += field.kept.score[arc]!
  }
  return { price, kept, total, settled }
}

/** Adds the points after `low`, up to `high`, from which on more is kept. False when some could not be looked for. */
function addSteps(search: Search, low: Point, high: Point, points: Point[]): boolean {
  if (low.kept === high.kept) return true
  if (high.price - low.price === 1 || search.left <= 0) {
    points.push(high)
    return high.price - low.price === 1
  }
  // From this price on, what is kept above is worth more than what is kept below.
  const crossing = Math.ceil((low.total - high.total) / (high.kept - low.kept))
  const price = Math.min(Math.max(crossing, low.price + 1), high.price - 1)
  const middle = pointAt(search, price, high)
  const below = addSteps(search, low, middle, points)
  return addSteps(search, middle, high, points) && below
}

function ofLocks({ score, lockedArcs }: Instance, earlier: ReadonlySet<number>) {
  const fixed = { kept: 0, total: 0 }
  for (const arc of lockedArcs) {
    fixed.kept += earlier.has(arc) ? 1 : 0
    fixed.total += score[arc]!
  }
  return fixed
}
