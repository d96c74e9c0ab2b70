import {
  openFile,
  SheetProblem,
  sheetsOf,
  type OpenFile,
  type Sheet,
  type SheetChoice,
} from '../../../sheet/index.ts'

/** A table of a file or of pasted cells, with the open file to find it elsewhere; or the reason why it cannot be read. */
export type ReadFile = FileName &
  ({ open: OpenFile; sheet: Sheet; choice: SheetChoice; refused?: SheetProblem; problem?: never } | Unread)

type FileName = { id: string; group: string; fileName: string }
type Unread = { open?: never; sheet?: never; problem: SheetProblem }

let count = 0

/** One for each tab that is read. */
export async function readFile(source: File | { name: string; text: string }): Promise<ReadFile[]> {
  const group = `${++count}`
  const name = { id: group, group, fileName: source.name }
  try {
    const open = await openFile(source instanceof File ? await bytesOf(source) : source.text, source.name)
    return sheetsOf(open).map((sheet) => tableOf({ ...name, open }, sheet))
  } catch (problem) {
    if (problem instanceof SheetProblem) return [{ ...name, problem }]
    throw problem
  }
}

/** The tabs of a file that were chosen; those that were read already stay as they are. */
export function readTabs(read: readonly ReadFile[], tabs: readonly string[]): ReadFile[] {
  const [first] = read
  if (first?.open === undefined) return [...read]
  const { open, group, fileName } = first
  return together(open, tabs).flatMap(([tab, ...others]): ReadFile[] => {
    const known = read.find(({ sheet }) => sheet?.tab === tab && isSame(sheet.layout.joinedTabs, others))
    if (known !== undefined) return [known]
    try {
      return sheetsOf(open, { tabs: [tab, ...others] }).map((sheet) =>
        tableOf({ id: group, group, fileName, open }, sheet),
      )
    } catch (problem) {
      if (problem instanceof SheetProblem) return [{ id: `${group} ${tab}`, group, fileName, problem }]
      throw problem
    }
  })
}

// Each tab of people with those whose answers stand beside them.
function together(open: OpenFile, tabs: readonly string[]): [string, ...string[]][] {
  try {
    return sheetsOf(open, { tabs }).flatMap(({ tab, layout }) =>
      tab === null ? [] : [[tab, ...(layout.joinedTabs ?? [])] as [string, ...string[]]],
    )
  } catch (problem) {
    if (problem instanceof SheetProblem) return tabs.map((tab) => [tab])
    throw problem
  }
}

function isSame(joined: readonly string[] = [], others: readonly string[]): boolean {
  return joined.join('\n') === others.join('\n')
}

/** The same tab with other headings, or with what it hides; as it was, with the reason, where that gives no table. */
export function readElsewhere(file: ReadFile & { sheet: Sheet }, change: SheetChoice): ReadFile {
  const choice = { ...file.choice, ...change }
  const { tab, layout } = file.sheet
  const tabs = tab === null ? [] : [tab, ...(layout.joinedTabs ?? [])]
  try {
    const [sheet] = sheetsOf(file.open, { ...choice, tabs })
    const { refused: _, ...rest } = file
    return { ...rest, choice, sheet: { ...sheet!, otherTabs: file.sheet.otherTabs } }
  } catch (problem) {
    if (problem instanceof SheetProblem) return { ...file, refused: problem }
    throw problem
  }
}

function tableOf(name: FileName & { open: OpenFile }, sheet: Sheet): ReadFile {
  return { ...name, id: `${name.group} ${sheet.tab ?? ''}`, sheet, choice: {} }
}

// A folder that was dropped, or a file that has gone since, cannot be read: it is refused like any other.
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return new Uint8Array()
  }
}
