import { SheetProblem, sheetLimits } from '../../sheet.ts'
import type { Unpacked } from './unpack-workbook.ts'

/**
 * Refuses a workbook that names a cell out of reach before the reader meets it: it fills the way to a row or a column
 * with empty cells, so that one forged address of a few bytes would take all the memory.
 */
export function refuseFarCells(archive: Unpacked): void {
  for (const file of archive.files) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(file.name)) continue
    const xml = new TextDecoder().decode(file.bytes)
    // No workbook that an application writes has these, and both could hide an address.
    if (/<!(DOCTYPE|ENTITY)/i.test(xml) || /\sr\s*=\s*["'][^"']*&/.test(xml))
      throw new SheetProblem('damaged-workbook')
    for (const [, letters, digits] of xml.matchAll(/\sr\s*=\s*["']([A-Za-z]*)(\d*)["']/g)) {
      if (Number(digits) > 1_048_576 || letters!.length > 3) throw new SheetProblem('damaged-workbook')
      if (Number(digits) > sheetLimits.rows + 1_000)
        throw new SheetProblem('too-many-rows', { limit: sheetLimits.rows })
    }
  }
}
