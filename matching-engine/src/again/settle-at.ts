import { bestTotal } from '../solving/best-total.ts'
import { withArcs, type Network } from '../solving/network.ts'
import { settle, type Settled } from '../solving/settle.ts'
import type { Watch } from '../solving/watch.ts'
import type { AgainField } from './again-field.ts'

/** The optimum where each earlier pair is worth `price` more, from one found at a higher price where there is one. */
export function settleAt(
  field: AgainField,
  price: number,
  before: Settled | null = null,
  watch: Watch = {},
): Settled {
  const worth = worthAt(field, price)
  // The bonus of a start stays: prices of scarce places are about as large.
  const settled =
    before === null
      ? bestTotal(worth, field.wanted, watch)
      : settle(worth, { price: before.price, taken: before.flow.taken, bonus: before.bonus }, watch)
  return keepMost(field, price, settled, watch)
}

/** What the pairs are worth: their score, and the price for those that were there before. */
function worthAt({ kept, earlier }: AgainField, price: number): Network {
  const score = Uint16Array.from(kept.score, (points, at) => points + price * earlier[at]!)
  return withArcs(kept, { ...kept, score })
}

/**
 * Of all optima, one that keeps most earlier pairs: scores are multiplied until one point outweighs all pairs kept, and
 * each pair kept counts one. The prices of `best` prove it as well. Where integers would not be exact (some 130 000
 * earlier pairs at the highest price), `best` is returned as it is.
 */
function keepMost({ kept, earlier }: AgainField, price: number, best: Settled, watch: Watch): Settled {
  const { taken } = best.flow
  const possible = earlier.reduce((sum, one) => sum + one, 0)
  const isKept = earlier.every((one, at) => one <= taken[at]!)
  const scale = possible + 1
  if (isKept || 8 * scale * best.bonus > Number.MAX_SAFE_INTEGER) return best
  const score = Float64Array.from(
    kept.score,
    (points, at) => scale * points + (scale * price + 1) * earlier[at]!,
  )
  const scaled = best.price.map((value) => scale * value)
  const { flow } = settle(
    withArcs(kept, { ...kept, score }),
    { price: scaled, taken, bonus: scale * best.bonus },
    watch,
  )
  return { ...best, flow }
}
