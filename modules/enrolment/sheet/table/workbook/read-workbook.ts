import { SheetProblem } from '../../sheet.ts'
import { refuseFarCells } from './refuse-far-cells.ts'
import { unpackWorkbook } from './unpack-workbook.ts'

type Cell = string | number | boolean | Date | null

/** Reads a tab of an .xlsx workbook: the named one, or the first that looks like a table. Days become ISO days. */
export async function readWorkbook(
  bytes: Uint8Array,
  wantedTab: string | null,
): Promise<{ table: string[][]; tab: string; otherTabs: string[] }> {
  const archive = await unpackWorkbook(bytes)
  refuseFarCells(archive)
  const tabs = await readTabs(archive.repacked())
  const filled = tabs.filter(({ table }) => table.some((row) => row.some((cell) => cell !== '')))
  const chosen =
    filled.find(({ tab }) => tab === wantedTab) ??
    filled.find(({ table }) => looksLikeTable(table)) ??
    filled[0]
  if (chosen === undefined) throw new SheetProblem('empty')
  return { ...chosen, otherTabs: filled.filter((other) => other !== chosen).map(({ tab }) => tab) }
}

async function readTabs(archive: ArrayBuffer): Promise<{ table: string[][]; tab: string }[]> {
  const { default: readAll } = await import('read-excel-file/universal')
  try {
    const sheets = await readAll<string>(archive, { parseNumber: plainNumber })
    return sheets.map(({ sheet, data }) => ({
      tab: sheet,
      table: (data as unknown as Cell[][]).map((row) => row.map(cellText)),
    }))
  } catch {
    throw new SheetProblem('damaged-workbook')
  }
}

function looksLikeTable(table: string[][]): boolean {
  return table.filter((row) => row.filter((cell) => cell !== '').length >= 2).length >= 2
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell)
}

// Excel stores 0.1 + 0.2 with its binary noise and shows 0.3; long identifiers stay as they are written.
function plainNumber(text: string): string {
  return /^-?\d+$/.test(text) ? text : String(Number(Number(text).toPrecision(12)))
}
