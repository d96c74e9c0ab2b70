import type { Highs } from 'highs'
import { figuresOf } from '../arcs/figures-of.ts'
import { modelOf } from '../highs/model-of.ts'
import { parts, type Priced } from '../pricing/price-arcs.ts'
import { runHighs, type Found } from '../highs/run-highs.ts'
import type { Wanted } from '../highs/wanted.ts'
import { worthOfTotal } from '../highs/worth-of-total.ts'

/**
 * The largest total of what is wanted, as HiGHS would find it on all arcs, but on few. Prices bound every total; an arc that
 * loses more than this bound exceeds what was found is in no arrangement as good. `few`: with how many to begin.
 */
export function bestUnderQuotas(
  highs: Highs,
  wanted: Wanted,
  { bound, loss }: Priced,
  { nodes, few, stopIfUnwanted }: { nodes: number; few: number; stopIfUnwanted: () => void },
): Found {
  const { instance, byId } = wanted
  const losses = loss.toSorted()
  const lossOf = (count: number) => losses[Math.min(Math.max(1, count), losses.length) - 1]!
  // Prices that bound nothing leave nothing out.
  let most = bound === Infinity ? Infinity : lossOf(few)
  for (;;) {
    stopIfUnwanted()
    const model = modelOf(
      wanted,
      byId.arcs.filter((arc) => loss[arc]! <= most),
    )
    const inside = model.arcOf.length
    const isNarrow = inside < losses.length
    const found = runHighs(highs, model, { worth: worthOfTotal(instance, model), nodes, isNarrow })
    if (!isNarrow) return found
    // What is left out loses at least so much.
    const leastOutside = losses[inside]!
    if (found.kind === 'impossible') most = lossOf(4 * inside)
    else {
      const outside = Math.floor((bound - leastOutside) / parts)
      const bounded = Math.min(Math.floor(bound / parts), Math.max(found.bound, outside))
      if (found.arcs === null) return { ...found, bound: bounded }
      const gap = bound - figuresOf(instance, found.arcs).total * parts
      if (gap < leastOutside) return { ...found, bound: bounded }
      most = gap
    }
  }
}
