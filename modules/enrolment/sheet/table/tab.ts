import type { Sheet } from '../sheet.ts'

/** A tab as it stands in its file, before anybody looked for a table in it. */
export type Tab = {
  /** Null where the file is no workbook. */
  readonly name: string | null
  readonly isHidden: boolean
  readonly lines: readonly (readonly string[])[]
  /** Indexes, from 0. */
  readonly hiddenLines: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** Cells that are merged over several columns, by the index of their line. */
  readonly spans: ReadonlyMap<number, readonly Span[]>
}

export type Span = { readonly from: number; readonly to: number }

export type OpenFile = {
  readonly fileName: string
  readonly readAs: Sheet['readAs']
  readonly tabs: readonly Tab[]
}

/** A tab without anything hidden or merged, as a text file is. */
export function plainTab(lines: readonly (readonly string[])[]): Tab {
  return {
    name: null,
    isHidden: false,
    lines,
    hiddenLines: new Set(),
    hiddenColumns: new Set(),
    spans: new Map(),
  }
}
