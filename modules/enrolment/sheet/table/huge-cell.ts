import { SheetProblem, sheetLimits } from '../sheet.ts'

/** The refusal of a cell that is far longer than any answer, with how it begins: that is how one finds it. */
export function hugeCell(text: string, address: string): SheetProblem {
  const start = text.slice(0, 60).replace(/\s+/g, ' ').trim()
  const thousands = Math.round(text.length / 1000)
  return new SheetProblem('huge-cell', { start, thousands, address, limit: sheetLimits.hugeCellCharacters })
}
