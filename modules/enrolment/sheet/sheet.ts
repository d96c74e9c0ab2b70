/** A table that a person handed in: headings, then rows of texts, each with the line number their spreadsheet shows. */
export type Sheet = {
  readonly fileName: string
  /** The name of the tab inside a workbook. */
  readonly tab: string | null
  readonly headings: readonly string[]
  /** The last line of the headings; 0 where there is none. */
  readonly headingLine: number
  readonly rows: readonly SheetRow[]
  readonly readAs: 'xlsx' | 'utf-8' | 'utf-16' | 'windows-1252' | 'mac-roman' | 'pasted'
  /** Tabs of the workbook that also hold something and were not read. */
  readonly otherTabs: readonly string[]
  readonly layout: Layout
  /** Where each column comes from, once `joinColumns` has read together those that are one question. */
  readonly sources?: readonly ColumnSource[]
  /** Headings of columns that are to be read though they do not say what they ask: somebody looked at their answers. */
  readonly keep?: readonly string[]
  /** The heading of the column that says who is on which side, where the team named it. */
  readonly roleHeading?: string
}

/** What a word of the team’s own stands for; 'neither' takes no part. */
export type RoleWord = (typeof roleWords)[number]
export const roleWords = ['mentor', 'mentee', 'both', 'neither'] as const

/** The columns of the sheet as it was read that make one column, and why they are one. */
export type ColumnSource = {
  readonly places: readonly number[]
  readonly headings: readonly string[]
  readonly joined: 'branches' | 'options' | 'ranking' | 'ratings' | null
  /** Its cells hold names of the people in these sheets: whom one would like, or would not. */
  readonly names: 'wishes' | 'refusals' | null
}

/** What stood around the table, and was not read as people: it is said, so that nothing disappears in silence. */
export type Layout = {
  /** Lines whose texts became the headings, from top to bottom; none where the sheet has no headings. */
  readonly headingLines: readonly number[]
  /** Lines above the table, among the headings (codes that a form writes for itself), or headings that come again. */
  readonly asideLines: readonly number[]
  readonly footLines: readonly { readonly line: number; readonly text: string }[]
  readonly hiddenLines: readonly number[]
  /** Indexes of columns that are hidden in the spreadsheet: their cells are empty here unless they were asked for. */
  readonly hiddenColumns: readonly number[]
  /** Where a person had a line for each question: how many lines became how many people. */
  readonly gathered?: { readonly lines: number; readonly people: number }
  /** Tabs of the workbook whose answers were put beside these people, by an address or a code that both have. */
  readonly joinedTabs?: readonly string[]
  /** The first lines as they stand, to choose the line of headings among them. */
  readonly firstLines: readonly SheetRow[]
}

/** What a person decided about a file; what is absent is found by itself. */
export type SheetChoice = {
  readonly tabs?: readonly string[]
  /** 0: the sheet has no line of headings. */
  readonly headingLine?: number
  /** Reads hidden lines and columns as well. */
  readonly hidden?: boolean
  /** Headings given by hand, by the index of their column. */
  readonly names?: Readonly<Record<number, string>>
  /** What the words of the column of roles stand for, where they are the team’s own: "A" is mentor. */
  readonly roleWords?: Readonly<Record<string, RoleWord>>
}

/** As many cells as there are headings; '' where nothing is written. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

export const sheetLimits = {
  /** 1 600 people who answered 1 100 questions are some 15 MB as a text. */
  bytes: 40 * 1024 * 1024,
  rows: 20_000,
  columns: 2_000,
  /** Columns times rows. */
  cells: 4_000_000,
  cellCharacters: 10_000,
  /** Excel's own limit is 32 767: past this, no cell is an answer. */
  hugeCellCharacters: 100_000,
  /** What a workbook may weigh once unpacked: 20 000 rows of 50 filled cells stay under it. */
  unpackedBytes: 96 * 1024 * 1024,
} as const

export type SheetProblemCode =
  | 'empty'
  | 'only-headings'
  | 'all-hidden'
  | 'no-such-line'
  | 'no-such-tab'
  | 'huge-cell'
  | 'too-many-cells'
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
