import type { CohortTables, CriterionTable } from './cohort-tables.ts'
import type { Kernel, KernelShape } from './kernel.ts'
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
  kernel: Kernel,
): BlockRows {
  const { rows } = kernel
  const [first, ...others] = groups
  const writeFirst = writerOf(first!, tables, kernel, tables.weights)
  const writers = others.map((group) => writerOf(group, tables, kernel, 0))
  const starts = others.map((_, at) => others.slice(0, at).reduce((sum, { classes }) => sum + classes, 2))
  const chosen = new Int32Array(4)
  let [start, end, held] = [0, 0, -1]
  return {
    openBlock(from, to) {
      ;[start, end, held] = [from, to, -1]
      others.forEach(({ classes }, at) => {
        for (let one = 0; one < classes; one++) writers[at]!(starts[at]! + one, one, from, to)
      })
    },
    rowsOf(mentee) {
      const one = first!.classOf[mentee]!
      if (one !== held) {
        writeFirst(1, one, start, end)
        held = one
      }
      chosen[0] = 1
      for (let at = 0; at < others.length; at++) chosen[at + 1] = starts[at]! + others[at]!.classOf[mentee]!
      return chosen
    },
    sumAt: ([a, b, c, d], at) => rows[a!]![at]! + rows[b!]![at]! + rows[c!]![at]! + rows[d!]![at]!,
  }
}

/** The lists of classes that the kernel needs, one for each criterion in the order of the tables. */
export function classListsOf({ criteria }: CohortTables): Pick<KernelShape, 'classLists' | 'mostClasses'> {
  const tabled = criteria.filter(({ values }) => values !== null)
  return {
    classLists: criteria.map(({ values, mentorClass }) => (values === null ? new Int32Array() : mentorClass)),
    mostClasses: tabled.reduce((most, { mentorClasses }) => Math.max(most, mentorClasses), 0),
  }
}

/** Writes the row of a class over the mentors `from` to `to` - 1, each starting from `base`. */
function writerOf({ members }: RowGroup, tables: CohortTables, kernel: Kernel, base: number) {
  const adders = members.map(({ criterion, menteeOf }) => adderOf(criterion, menteeOf, tables, kernel))
  return (row: number, one: number, from: number, to: number) => {
    kernel.rows[row]!.fill(base, 0, to - from)
    for (const add of adders) add(row, one, from, to)
  }
}

function adderOf(criterion: CriterionTable, menteeOf: Int32Array, tables: CohortTables, kernel: Kernel) {
  const { values, menteeClass, mentorClasses, weight } = criterion
  if (values !== null) {
    const list = tables.criteria.indexOf(criterion)
    return (row: number, one: number, from: number, to: number) => {
      const start = menteeClass[menteeOf[one]!]! * mentorClasses
      for (let at = 0; at < mentorClasses; at++) kernel.values[at] = 2 * weight * values[start + at]!
      kernel.addOfClasses(row, list, from, to)
    }
  }
  const value = valueIn(criterion, tables)
  return (row: number, one: number, from: number, to: number) => {
    const into = kernel.rows[row]!
    for (let j = from; j < to; j++) into[j - from] = into[j - from]! + 2 * weight * value(menteeOf[one]!, j)
  }
}
