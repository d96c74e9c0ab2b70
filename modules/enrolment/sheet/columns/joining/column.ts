import { cellsOf, keepCells } from '../../cells-of.ts'
import type { ColumnSource, Sheet } from '../../sheet.ts'

/** A column while columns are being joined: its cells from the first row to the last. */
export type Column = ColumnSource & { readonly heading: string; readonly cells: readonly string[] }

export function columnsOf(sheet: Sheet): Column[] {
  const { headings, sources } = sheet
  return headings.map((heading, place) => ({
    ...(sources?.[place] ?? { places: [place], headings: [heading], joined: null, names: null }),
    heading,
    cells: answersIn(cellsOf(sheet, place)),
  }))
}

// Dots, dashes and question marks alone are nobody's answer: « … » is an empty cell.
function answersIn(cells: readonly string[]): readonly string[] {
  return cells.some(isBlank) ? cells.map((cell) => (isBlank(cell) ? '' : cell)) : cells
}

function isBlank(cell: string): boolean {
  return cell.length > 0 && cell.length <= 20 && blankStarts.has(cell[0]!) && sayNothing.test(cell)
}

const blankStarts = new Set('.…-–—_/\\?¿')
const sayNothing = /^[.…\-–—_/\\?¿\s]+$/

export function withColumns(sheet: Sheet, columns: readonly Column[]): Sheet {
  const rows = sheet.rows.map((row, index) => ({ ...row, cells: columns.map(({ cells }) => cells[index]!) }))
  keepCells(
    rows,
    columns.map(({ cells }) => cells),
  )
  return {
    ...sheet,
    headings: columns.map(({ heading }) => heading),
    rows,
    sources: columns.map(({ places, headings, joined, names }) => ({ places, headings, joined, names })),
  }
}

/** Those columns as one, which stands where the first of them stood. */
export function asOne(
  members: readonly Column[],
  { heading, joined, cell }: Pick<Column, 'heading' | 'joined'> & { cell: (row: number) => string },
): Column {
  return {
    heading,
    joined,
    names: null,
    places: members.flatMap(({ places }) => places),
    headings: members.flatMap(({ headings }) => headings),
    cells: members[0]!.cells.map((_, row) => cell(row)),
  }
}

/** Replaces each group of columns by the column that it makes. */
export function replaceGroups(
  columns: readonly Column[],
  groups: readonly { readonly members: readonly Column[]; readonly one: Column }[],
): Column[] {
  const firsts = new Map(groups.map(({ members, one }) => [members[0]!, one]))
  const gone = new Set(groups.flatMap(({ members }) => members))
  return columns.flatMap((column) => firsts.get(column) ?? (gone.has(column) ? [] : column))
}

/** The items of a joined cell: a line each, the last one closed too, so that commas in a single item part nothing. */
export function asLines(items: readonly string[]): string {
  return items.map((item) => `${item}\n`).join('')
}
