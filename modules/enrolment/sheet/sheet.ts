/** A table that a person handed in: headings, then rows of texts, each with the line number their spreadsheet shows. */
export type Sheet = {
  readonly fileName: string
  /** The name of the tab inside a workbook. */
  readonly tab: string | null
  readonly headings: readonly string[]
  readonly headingLine: number
  readonly rows: readonly SheetRow[]
  readonly readAs: 'xlsx' | 'utf-8' | 'utf-16' | 'windows-1252' | 'pasted'
  /** Tabs of the workbook that also hold something and were not read. */
  readonly otherTabs: readonly string[]
}

/** As many cells as there are headings; '' where nothing is written. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

export const sheetLimits = {
  bytes: 10 * 1024 * 1024,
  rows: 20_000,
  columns: 300,
  cellCharacters: 10_000,
  /** What a workbook may weigh once unpacked: 20 000 rows of 50 filled cells stay under it. */
  unpackedBytes: 96 * 1024 * 1024,
} as const

export type SheetProblemCode =
  | 'empty'
  | 'only-headings'
  | 'no-headings'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'unpacks-too-large'
  | 'old-excel'
  | 'protected-workbook'
  | 'open-document'
  | 'pdf'
  | 'image'
  | 'unknown-format'
  | 'damaged-workbook'
  | 'unclosed-quote'

/** Why a file cannot be read at all. Worded under `sheet.fileProblems` with what to do. */
export class SheetProblem extends Error {
  readonly code: SheetProblemCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: SheetProblemCode, details: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'SheetProblem'
    this.code = code
    this.details = details
  }
}
