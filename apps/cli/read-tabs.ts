import { basename } from 'node:path'
import {
  readSheets,
  SheetProblem,
  type Sheet,
  type SheetChoice,
} from '../../modules/enrolment/sheet/index.ts'
import { exitCodes } from './exit-codes.ts'
import { readBytes } from './files.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** The tables of one spreadsheet; '-' is the standard input. */
export async function readTabs(path: string, choice: SheetChoice, terminal: Terminal): Promise<Sheet[]> {
  const bytes = await readBytes(path, terminal)
  try {
    return await readSheets(
      new Uint8Array(bytes),
      path === '-' ? terminal.t('match.input') : basename(path),
      choice,
    )
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error
    const reason = terminal.words('enrolment')(`sheet.fileProblems.${error.code}`, { ...error.details })
    throw new Stop(exitCodes.unreadable, terminal.t('files.not-a-sheet', { path, reason }))
  }
}
