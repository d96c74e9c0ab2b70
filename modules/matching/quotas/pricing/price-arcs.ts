import type { Wanted } from '../highs/wanted.ts'

/** Whole `parts` of a point: finer prices bound more closely, and whole numbers add up exactly. */
export type Prices = {
  /** Of one place of each mentor, in the order of the instance. Below 0 only where a minimum asks for mentees. */
  readonly mentors: Float64Array
  /** Of one mentee more served: at least 0, but where the number is fixed. */
  readonly served: number
  /** Of one unit of each quota's line: at least 0. */
  readonly lines: readonly number[]
}
export const parts = 65_536

/** No arrangement that is wanted has more than `bound`; one that has an arc has at least its `loss` less. In `parts`. */
export type Priced = { readonly bound: number; readonly loss: Float64Array }

/**
 * What any prices prove (Lagrangian duality): quotas, places and the number served, each paid for at its price, leave every
 * mentee alone to choose what suits best. All in whole numbers; an infinite bound where they would not add up exactly.
 */
export function priceArcs(
  { instance, lines, served }: Wanted,
  { mentors, served: reward, lines: linePrices }: Prices,
): Priced {
  const { wants, min, max, rowStart, column, score, lockedArcs } = instance
  const value = Float64Array.from(score, (points, arc) => {
    const counted = lines.reduce(
      (sum, { weight }, at) => sum + weight[arc]! * linePrices[at]!,
      points * parts,
    )
    return counted - mentors[column[arc]!]!
  })
  const locked = new Set(lockedArcs)
  const loss = new Float64Array(column.length)
  let [bound, size] = [0, 0]
  const add = (term: number) => {
    bound += term
    size += Math.abs(term)
  }
  for (let mentee = 0; mentee < wants.length; mentee++) {
    add(chooseFreely(value, loss, locked, rowStart[mentee]!, rowStart[mentee + 1]!, wants[mentee]!, reward))
  }
  for (let mentor = 0; mentor < max.length; mentor++) {
    const price = mentors[mentor]!
    add(price > 0 ? max[mentor]! * price : min[mentor]! * price)
  }
  add(-reward * served)
  lines.forEach(({ least }, at) => add(-least * linePrices[at]!))
  return { bound: size <= Number.MAX_SAFE_INTEGER ? bound : Infinity, loss }
}

/** The best that one mentee's arcs bring, locked ones always among them; writes what each other arc loses of it. */
function chooseFreely(
  value: Float64Array,
  loss: Float64Array,
  locked: ReadonlySet<number>,
  start: number,
  end: number,
  wanted: number,
  reward: number,
): number {
  const open: number[] = []
  let [held, room] = [0, wanted]
  for (let arc = start; arc < end; arc++) {
    if (!locked.has(arc)) open.push(arc)
    else {
      held += value[arc]!
      room--
    }
  }
  const isServed = room < wanted
  const first = isServed ? 0 : reward
  if (room > 1) open.sort((a, b) => value[b]! - value[a]!)
  else bringBestForward(open, value)
  // What comes with a pair, of the others: as many as there is room for, while they bring something.
  const worth = (rank: number) => Math.max(0, rank < open.length ? value[open[rank]!]! : 0)
  let beside = 0
  for (let rank = 0; rank + 1 < room; rank++) beside += worth(rank)
  const withRank = (rank: number) => {
    const own = value[open[rank]!]!
    const others = rank + 1 < room ? beside - worth(rank) + worth(room - 1) : beside
    return first + own + others
  }
  const best = room > 0 && open.length > 0 ? Math.max(0, withRank(0)) : 0
  for (let rank = 0; rank < open.length; rank++) {
    loss[open[rank]!] = room > 0 ? best - withRank(rank) : Infinity
  }
  return held + (isServed ? reward : 0) + best
}

function bringBestForward(arcs: number[], value: Float64Array): void {
  for (let at = 1; at < arcs.length; at++) {
    const arc = arcs[at]!
    if (value[arc]! <= value[arcs[0]!]!) continue
    arcs[at] = arcs[0]!
    arcs[0] = arc
  }
}
