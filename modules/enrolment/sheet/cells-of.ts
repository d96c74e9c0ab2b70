import type { Sheet } from './sheet.ts'

/** The cells of a column from the first row to the last. */
export function cellsOf(sheet: Pick<Sheet, 'headings' | 'rows'>, column: number): readonly string[] {
  return (columnsOfRows(sheet)[column] ?? none).all
}

/** The same without the empty ones. */
export function filledOf(sheet: Pick<Sheet, 'headings' | 'rows'>, column: number): readonly string[] {
  const cells = columnsOfRows(sheet)[column] ?? none
  return (cells.filled ??= cells.all.filter((cell) => cell !== ''))
}

/** Spares a table that was made of columns to be taken apart again. */
export function keepCells(rows: Sheet['rows'], columns: readonly (readonly string[])[]): void {
  known.set(
    rows,
    columns.map((all) => ({ all, filled: null })),
  )
}

type Cells = { readonly all: readonly string[]; filled: readonly string[] | null }

const none: Cells = { all: [], filled: [] }

// A dozen questions are asked of each column, and going through the rows of a wide table for each is slow.
const known = new WeakMap<Sheet['rows'], Cells[]>()

function columnsOfRows({ headings, rows }: Pick<Sheet, 'headings' | 'rows'>): Cells[] {
  const before = known.get(rows)
  if (before !== undefined) return before
  const columns = headings.map((): string[] => Array.from({ length: rows.length }))
  for (const [row, { cells }] of rows.entries())
    for (let column = 0; column < columns.length; column++) columns[column]![row] = cells[column] ?? ''
  const found = columns.map((all): Cells => ({ all, filled: null }))
  known.set(rows, found)
  return found
}
