import type { Design } from '../logistic/design.ts'

/** The rows of a design that are alike, as one row each: of which pattern each row is, and the design of the patterns. */
export type Patterns = { readonly ofRow: Int32Array; readonly design: Design }

export function patternsOf(design: Design): Patterns {
  const { rows, columns, x } = design
  const places = new Map<string, number>()
  const firsts: number[] = []
  const ofRow = Int32Array.from({ length: rows }, (_, row) => {
    const key = x.subarray(row * columns, (row + 1) * columns).join()
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, firsts.length)
    return firsts.push(row) - 1
  })
  const own = new Float64Array(firsts.length * columns)
  firsts.forEach((row, place) => own.set(x.subarray(row * columns, (row + 1) * columns), place * columns))
  const counts = new Float64Array(firsts.length)
  return { ofRow, design: { ...design, rows: firsts.length, x: own, trials: counts, successes: counts } }
}

/** The design in which each row stands as often as it was drawn. A few patterns are fitted as fast as there are few. */
export function drawnDesign({ ofRow, design }: Patterns, whole: Design, times: Float64Array): Design {
  const [trials, successes] = [new Float64Array(design.rows), new Float64Array(design.rows)]
  for (let row = 0; row < times.length; row++) {
    const pattern = ofRow[row]!
    trials[pattern]! += times[row]! * whole.trials[row]!
    successes[pattern]! += times[row]! * whole.successes[row]!
  }
  return { ...design, trials, successes }
}
