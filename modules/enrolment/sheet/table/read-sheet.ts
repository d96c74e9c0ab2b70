import { SheetProblem, type Sheet, type SheetChoice } from '../sheet.ts'
import { chooseTabs } from './place/choose-tabs.ts'
import { openFile } from './open-file.ts'

/**
 * Reads the bytes of a CSV, TSV or .xlsx file, or cells that were pasted as text, into the tables it holds: one, or one
 * for each role where a workbook has a tab for each. Lines are numbered as the person's spreadsheet numbers them.
 * Rejects with SheetProblem where the file cannot be read.
 */
export async function readSheets(
  source: Uint8Array | string,
  fileName: string,
  choice: SheetChoice = {},
): Promise<Sheet[]> {
  return chooseTabs(await openFile(source, fileName), choice)
}

/** The first table of a file. */
export async function readSheet(
  source: Uint8Array | string,
  fileName: string,
  choice: SheetChoice = {},
): Promise<Sheet> {
  const [sheet] = await readSheets(source, fileName, choice)
  if (sheet === undefined) throw new SheetProblem('empty')
  return sheet
}
