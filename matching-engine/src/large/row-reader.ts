import { classListsOf, createBlockRows, rowsNeeded, type BlockRows } from './block-rows.ts'
import type { CohortTables } from './cohort-tables.ts'
import { createFastKernel } from './create-fast-kernel.ts'
import { createKernel, type Kernel } from './kernel.ts'
import { readPairs, type ReadPairs } from './read-pairs.ts'
import { groupCriteria, readingOrder } from './row-groups.ts'

/** What reads rows of all pairs: one for each worker. */
export type RowReader = {
  readonly tables: CohortTables
  /** Twice W: what a point counts in the sums of the rows. */
  readonly perPoint: number
  /** The mentee read at each turn. */
  readonly order: Int32Array
  readonly pairs: ReadPairs
  readonly kernel: Kernel
  readonly rows: BlockRows
  /** The largest price that the kernel's integers can hold beside a score. */
  readonly mostBeside: number
}

/** `width`: how many mentors are read at a time. `isPlain`: in JavaScript alone. Neither changes what is found. */
export type ReadingOptions = { readonly width?: number; readonly isPlain?: boolean }

export function openRows(
  tables: CohortTables,
  { width = usualWidth, isPlain = false }: ReadingOptions = {},
): RowReader {
  const groups = groupCriteria(tables)
  const perPoint = 2 * tables.weights
  const isWide = tables.weights > mostWeights
  const create = isPlain ? createKernel : createFastKernel
  const kernel = create({ rowCount: rowsNeeded(groups), width, ...classListsOf(tables), isWide })
  return {
    tables,
    perPoint,
    order: readingOrder(groups),
    pairs: readPairs(tables),
    kernel,
    rows: createBlockRows(tables, groups, kernel),
    mostBeside: isWide ? 1e9 : Math.floor((2 ** 31 - 1) / perPoint) - 10_002,
  }
}

/** Few enough for rows to stay in the processor's nearest caches. */
const usualWidth = 2048

/** Weights up to which sums, and prices of 20 000 points beside them, fit into 32 bits. */
const mostWeights = 35_000

/** Pairs found: places, scores, and the rank of each among the pairs of whoever it was found for. */
export type FoundArcs = {
  readonly mentee: Int32Array
  readonly mentor: Int32Array
  readonly score: Uint16Array
  readonly rank: Float64Array
}
