import { SheetProblem } from '../../sheet.ts'
import { cleanCell } from '../clean-cell.ts'
import { plainTab, type Tab } from '../tab.ts'
import { readLayouts } from './read-layouts.ts'
import { refuseFarCells } from './refuse-far-cells.ts'
import { refuseHugeCells } from './refuse-huge-cells.ts'
import { unpackWorkbook } from './unpack-workbook.ts'

type Cell = string | number | boolean | Date | null

/** The tabs of an .xlsx workbook with their clean cells, and what they hide and merge. Days become ISO days. */
export async function readWorkbook(bytes: Uint8Array): Promise<Tab[]> {
  const archive = await unpackWorkbook(bytes)
  refuseFarCells(archive)
  refuseHugeCells(archive)
  const layouts = readLayouts(archive)
  const tabs = await readTabs(archive.repacked())
  return tabs.map(({ name, lines }) => ({ ...plainTab(lines), ...layouts.get(name), name }))
}

async function readTabs(archive: ArrayBuffer): Promise<{ name: string; lines: string[][] }[]> {
  const { default: readAll } = await import('read-excel-file/universal')
  try {
    const sheets = await readAll<string>(archive, { parseNumber: plainNumber })
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      lines: (data as unknown as Cell[][]).map((row) => row.map((cell) => cleanCell(cellText(cell)))),
    }))
  } catch {
    throw new SheetProblem('damaged-workbook')
  }
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
