import { roleInName } from '../../columns/guess-roles.ts'
import type { Tab } from '../tab.ts'
import { findHeadings } from './find-headings.ts'
import type { List } from './split-above.ts'

type Columns = { readonly from: number; readonly to: number }

/** Lists side by side, with an empty column between them and headings that each speak of one role. */
export function splitBeside({ lines, hiddenLines }: Tab): List[] | null {
  const groups = groupsOf(lines)
  if (groups.length !== 2) return null
  const { headings, start } = findHeadings(lines, (line) => hiddenLines.has(line))
  if (headings.length === 0) return null
  const above = lines.slice(0, start)
  const lists = groups.map((group) => {
    const said = above
      .flatMap((cells) => cells.slice(group.from, group.to + 1))
      .filter((cell) => roleInName(cell) !== null)
    const roles = new Set(said.map(roleInName))
    return { title: roles.size === 1 ? said[0]! : '', lines: lines.map((cells) => only(cells, group)) }
  })
  return lists.every(({ title }) => title !== '') ? lists : null
}

// The columns that stand together, between columns where nothing is written at all.
function groupsOf(lines: Tab['lines']): Columns[] {
  const isFilled: boolean[] = []
  for (const cells of lines)
    for (const [column, cell] of cells.entries()) if (cell !== '') isFilled[column] = true
  const groups: { from: number; to: number }[] = []
  for (let column = 0; column < isFilled.length; column++) {
    if (isFilled[column] !== true) continue
    const last = groups.at(-1)
    if (last !== undefined && last.to === column - 1) last.to = column
    else groups.push({ from: column, to: column })
  }
  return groups
}

function only(cells: readonly string[], { from, to }: Columns): readonly string[] {
  return cells.map((cell, column) => (column >= from && column <= to ? cell : ''))
}
