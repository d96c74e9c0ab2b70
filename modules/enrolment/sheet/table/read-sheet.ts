import { decodeText } from './text/decode-text.ts'
import { nameFormat } from './name-format.ts'
import { parseText } from './text/parse-text.ts'
import { readWorkbook } from './workbook/read-workbook.ts'
import { SheetProblem, sheetLimits, type Sheet } from '../sheet.ts'
import { tableToSheet } from './place/table-to-sheet.ts'

/**
 * Reads the bytes of a CSV, TSV or .xlsx file, or cells that were pasted as text, into one table. Lines are numbered as
 * the person's spreadsheet numbers them. Rejects with SheetProblem where the file cannot be read. `tab` names the tab of
 * a workbook; without it, the first that looks like a table.
 */
export async function readSheet(
  source: Uint8Array | string,
  fileName: string,
  options: { tab?: string } = {},
): Promise<Sheet> {
  const size = source.length
  if (size > sheetLimits.bytes) throw new SheetProblem('too-large', megabytes(size))
  if (typeof source === 'string') {
    return tableToSheet(parseText(source), { fileName, tab: null, readAs: 'pasted', otherTabs: [] })
  }
  const format = nameFormat(source)
  if (format === 'zip') {
    const { table, tab, otherTabs } = await readWorkbook(source, options.tab ?? null)
    return tableToSheet(table, { fileName, tab, readAs: 'xlsx', otherTabs })
  }
  if (format !== 'text') throw new SheetProblem(format)
  const { text, encoding } = decodeText(source)
  return tableToSheet(parseText(text), { fileName, tab: null, readAs: encoding, otherTabs: [] })
}

function megabytes(bytes: number): { megabytes: number; limit: number } {
  return { megabytes: Math.ceil(bytes / 1024 / 1024), limit: sheetLimits.bytes / 1024 / 1024 }
}
