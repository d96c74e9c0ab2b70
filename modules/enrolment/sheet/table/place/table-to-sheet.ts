import { cleanCell } from './clean-cell.ts'
import { SheetProblem, sheetLimits, type Sheet, type SheetRow } from '../../sheet.ts'

/** Finds the headings, gives each row its line and the same number of cells, and drops what is empty at the edges. */
export function tableToSheet(
  table: readonly (readonly string[])[],
  about: Pick<Sheet, 'fileName' | 'tab' | 'readAs' | 'otherTabs'>,
): Sheet {
  const lines = table.map((cells) => cells.map(cleanCell))
  const heading = findHeading(lines)
  const below = lines.slice(heading + 1)
  const width = Math.max(...[lines[heading]!, ...below].map(lastFilled)) + 1
  if (width > sheetLimits.columns)
    throw new SheetProblem('too-many-columns', { columns: width, limit: sheetLimits.columns })

  const rows: SheetRow[] = []
  for (const [index, cells] of below.entries()) {
    if (lastFilled(cells) >= 0) rows.push({ line: heading + index + 2, cells: toWidth(cells, width) })
  }
  if (rows.length === 0) throw new SheetProblem('only-headings')
  if (rows.length > sheetLimits.rows) throw new SheetProblem('too-many-rows', { limit: sheetLimits.rows })
  return { ...about, headings: toWidth(lines[heading]!, width), headingLine: heading + 1, rows }
}

// A title alone above the table ("Promotion 2026") is not the line of headings.
function findHeading(lines: readonly string[][]): number {
  const first = lines.findIndex((cells) => lastFilled(cells) >= 0)
  if (first < 0) throw new SheetProblem('empty')
  const filled = (index: number) => (lines[index] ?? []).filter((cell) => cell !== '').length
  let heading = first
  for (let at = first + 1; filled(first) === 1 && at < first + 8 && heading === first; at++) {
    if (filled(at) >= 3) heading = at
  }
  const address = lines[heading]!.find((cell) => /^\S+@\S+\.\S+$/.test(cell))
  if (address !== undefined) throw new SheetProblem('no-headings', { line: heading + 1, value: address })
  return heading
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '')
}

function toWidth(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '')
}
