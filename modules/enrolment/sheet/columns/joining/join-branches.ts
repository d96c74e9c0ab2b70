import { asAskedOfAny } from '../sideless.ts'
import { asOne, replaceGroups, type Column } from './column.ts'

/** Headings that a branching form repeats: nobody goes through two branches, so one cell of each row is filled. */
export function joinBranches(columns: readonly Column[]): Column[] {
  const plain = new Set(columns.map(({ heading }) => written(heading)))
  const groups = new Map<string, Column[]>()
  for (const column of columns) {
    const base = baseOf(column.heading, plain)
    if (written(base) === '') continue
    const key = written(asAskedOfAny(base))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [column])
    else group.push(column)
  }
  const joined = [...groups.values()].flatMap((members) => {
    if (members.length < 2 || !areBranches(members)) return []
    const heading = baseOf(members[0]!.heading, plain)
    return [
      { members, one: asOne(members, { heading, joined: 'branches', cell: (row) => said(members, row) }) },
    ]
  })
  return replaceGroups(columns, joined)
}

// What tools add to a heading that they met before: "Year.1", "Year...7", "Year (2)", "Year_2", "Year2", "Year 2".
const marks = [/\.{3}\d+$/, /\.\d{1,3}$/, /\s*\(\d{1,3}\)$/, /[\s_-]?\d{1,3}$/]

function baseOf(heading: string, plain: ReadonlySet<string>): string {
  const [everyOne, ...others] = marks as [RegExp, ...RegExp[]]
  if (everyOne.test(heading)) return heading.replace(everyOne, '')
  for (const mark of others) {
    const base = heading.replace(mark, '')
    // Only beside the heading itself: "Rank 1" and "Rank 2" are two questions where no "Rank" stands.
    if (base !== heading && plain.has(written(base))) return base
  }
  return heading
}

function written(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim().toLowerCase()
}

const fewRows = 0.05

function areBranches(members: readonly Column[]): boolean {
  let filled = 0
  let different = 0
  for (let row = 0; row < members[0]!.cells.length; row++) {
    const cells = filledAt(members, row)
    if (cells.length > 0) filled++
    if (cells.length > 1) different++
  }
  return filled > 0 && different <= filled * fewRows
}

function said(members: readonly Column[], row: number): string {
  return filledAt(members, row).join('\n')
}

function filledAt(members: readonly Column[], row: number): string[] {
  return [...new Set(members.map(({ cells }) => cells[row]!).filter((cell) => cell !== ''))]
}
