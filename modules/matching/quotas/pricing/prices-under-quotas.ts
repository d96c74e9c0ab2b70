import type { Highs } from 'highs'
import type { Wanted } from '../highs/wanted.ts'
import { parts, priceArcs, type Priced } from './price-arcs.ts'
import { relax } from './relax.ts'

/**
 * What the prices of the linear relaxation prove: found on likely arcs first, then with those that they find cheap, until no
 * other arc would change them. Null where not even fractions of pairs keep all.
 */
export function pricesUnderQuotas(
  highs: Highs,
  wanted: Wanted,
  likely: Uint8Array,
  stopIfUnwanted: () => void,
  goal: 'total' | 'served' = 'total',
): Priced | null {
  const { arcs } = wanted.byId
  const { wants, max } = wanted.instance
  const isIn = likely.slice()
  let more = wants.length + max.length
  for (;;) {
    stopIfUnwanted()
    const relaxed = relax(
      highs,
      wanted,
      arcs.filter((arc) => isIn[arc] === 1),
      goal,
    )
    const outside = arcs.filter((arc) => isIn[arc] === 0)
    if (relaxed === null) {
      if (outside.length === 0) return null
      isIn.fill(1)
      continue
    }
    const priced = priceArcs(wanted, relaxed.prices)
    if (outside.length === 0 || priced.bound <= (relaxed.total + near[goal]) * parts) return priced
    outside.sort((a, b) => priced.loss[a]! - priced.loss[b]!)
    for (const arc of outside.slice(0, more)) isIn[arc] = 1
    more *= 2
  }
}

// A total may be a point above: what it leaves to be searched hardly grows. One mentee more is another answer.
const near = { total: 1, served: 0.25 }
