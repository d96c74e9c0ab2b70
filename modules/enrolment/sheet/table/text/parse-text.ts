import Papa from 'papaparse'
import { columnLetter } from '../../columns/column-letter.ts'
import { cleanCell } from '../clean-cell.ts'
import { hugeCell } from '../huge-cell.ts'
import { guessSeparator } from './guess-separator.ts'
import { SheetProblem, sheetLimits } from '../../sheet.ts'

/** Splits a text into its rows and clean cells. A row is a record: a cell with line breaks stays one row, as on screen. */
export function parseText(text: string): string[][] {
  const { body, declared } = withoutSeparatorLine(withoutNoise(text))
  const delimiter = declared ?? guessSeparator(body)
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    // One more than allowed and the heading, with room for titles and blank lines above it.
    preview: sheetLimits.rows + 1_000,
  })
  const unclosed = errors.find((error) => error.code === 'MissingQuotes')
  if (unclosed !== undefined) throw new SheetProblem('unclosed-quote', { line: (unclosed.row ?? 0) + 1 })
  for (const [row, cells] of data.entries()) {
    const column = cells.findIndex((cell) => cell.length > sheetLimits.hugeCellCharacters)
    if (column >= 0) throw hugeCell(cells[column]!, `${columnLetter(column)}${row + 1}`)
  }
  const clean = cleanOnce()
  return data.map((cells) => cells.map(clean))
}

// Cells that say the same become one text in memory: whatever looks it up later need not read its letters again.
function cleanOnce(): (cell: string) => string {
  const cleaned = new Map<string, string>()
  return (cell) => {
    if (cell.length > 60) return cleanCell(cell)
    const known = cleaned.get(cell)
    if (known !== undefined) return known
    const text = cleanCell(cell)
    if (cleaned.size < 50_000) cleaned.set(cell, text)
    return text
  }
}

// A NUL between a separator and its quotation mark would hide the mark.
function withoutNoise(text: string): string {
  const bare = text.includes('\0') ? text.replaceAll('\0', '') : text
  return bare.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

// Excel writes "sep=;" above the table for itself, and does not show it: nor is it counted as a line.
function withoutSeparatorLine(text: string): { body: string; declared: string | null } {
  const match = /^"?sep\s?=\s?([,;\t|])"?[,;\t|]*\n/i.exec(text)
  return match === null
    ? { body: text, declared: null }
    : { body: text.slice(match[0].length), declared: match[1]! }
}
