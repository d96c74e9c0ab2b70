import type { Instance } from '../instance/instance.ts'

export type Loads = { readonly served: number; readonly squares: number; readonly total: number }

/** Every choice of arcs within places, minimums and locks. */
export function everyArrangement(instance: Instance): { arcs: number[]; figures: Loads }[] {
  const { column, rowStart, score, wants, min, max, lockedArcs } = instance
  const menteeOf = Array.from(column, (_, arc) => rowStart.findIndex((start) => start > arc) - 1)
  const found: { arcs: number[]; figures: Loads }[] = []
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

/** More people served, then loads more even, then a larger total. */
export function isFairer(one: Loads, other: Loads): boolean {
  if (one.served !== other.served) return one.served > other.served
  if (one.squares !== other.squares) return one.squares < other.squares
  return one.total > other.total
}
