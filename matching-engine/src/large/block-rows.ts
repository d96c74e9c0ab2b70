import type { CohortTables } from './cohort-tables.ts'
import type { Kernel, Numbers } from './kernel.ts'
import { valueIn } from './read-pairs.ts'
import type { RowGroup } from './row-groups.ts'

/** The kernel's rows of one block of mentors at a time. Sums over a mentee's rows are twice its weighted sum, and W. */
export type BlockRows = {
  readonly openBlock: (from: number, to: number) => void
  /** The rows of a mentee in the open block. */
  readonly rowsOf: (mentee: number) => Int32Array
  /** That sum at a position of the block. */
  readonly sumAt: (chosen: Int32Array, at: number) => number
}

/** How many rows the kernel needs: one of zeros, one for the first group, and those of the others. */
export function rowsNeeded([, ...others]: readonly RowGroup[]): number {
  return others.reduce((sum, { classes }) => sum + classes, 2)
}

export function createBlockRows(
  tables: CohortTables,
  groups: readonly RowGroup[],
  { rows }: Kernel,
): BlockRows {
  const [first, ...others] = groups
  const firstRow: (into: Numbers, one: number, from: number, to: number) => void = writerOf(
    first!,
    tables,
    tables.weights,
  )
  const writers = others.map((group) => writerOf(group, tables, 0))
  const starts = others.map((_, at) => others.slice(0, at).reduce((sum, { classes }) => sum + classes, 2))
  const chosen = new Int32Array(4)
  let [start, end, held] = [0, 0, -1]
  return {
    openBlock(from, to) {
      ;[start, end, held] = [from, to, -1]
      others.forEach(({ classes }, at) => {
        for (let one = 0; one < classes; one++) writers[at]!(rows[starts[at]! + one]!, one, from, to)
      })
    },
    rowsOf(mentee) {
      const one = first!.classOf[mentee]!
      if (one !== held) {
        firstRow(rows[1]!, one, start, end)
        held = one
      }
      chosen[0] = 1
      for (let at = 0; at < others.length; at++) chosen[at + 1] = starts[at]! + others[at]!.classOf[mentee]!
      return chosen
    },
    sumAt: ([a, b, c, d], at) => rows[a!]![at]! + rows[b!]![at]! + rows[c!]![at]! + rows[d!]![at]!,
  }
}

/** Writes the row of a class over the mentors `from` to `to` - 1, each starting from `base`. */
function writerOf({ members }: RowGroup, tables: CohortTables, base: number) {
  const adders = members.map(({ criterion, menteeOf }) => {
    const { values, menteeClass, mentorClass, mentorClasses, weight } = criterion
    const value = values === null ? valueIn(criterion, tables) : null
    return (into: Numbers, one: number, from: number, to: number) => {
      const mentee = menteeOf[one]!
      if (value !== null) {
        for (let j = from; j < to; j++) into[j - from] = into[j - from]! + 2 * weight * value(mentee, j)
        return
      }
      const row = menteeClass[mentee]! * mentorClasses
      for (let j = from; j < to; j++)
        into[j - from] = into[j - from]! + 2 * weight * values![row + mentorClass[j]!]!
    }
  })
  return (into: Numbers, one: number, from: number, to: number) => {
    into.fill(base, 0, to - from)
    for (const add of adders) add(into, one, from, to)
  }
}
