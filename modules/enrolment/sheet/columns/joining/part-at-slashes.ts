import { fold } from '../../fold.ts'
import { knowHeading } from '../know-heading.ts'
import type { Column } from './column.ts'

/**
 * Lists parted by " / " as lists of lines, in columns where the parts meet in ever other company: "Prices / Contracts",
 * "Contracts / Law". « Oui / Yes » says one thing in two languages, its parts are never apart, and it stays whole.
 */
export function partAtSlashes(sheets: readonly (readonly Column[])[]): Column[][] {
  const parted = new Map(
    sheets.flatMap((columns) =>
      columns.flatMap((column) => {
        const cells = mayHoldLists(column) ? listsIn(column.cells) : null
        return cells === null ? [] : [[column, cells] as const]
      }),
    ),
  )
  if (parted.size === 0) return sheets.map((columns) => [...columns])
  const recombine = new Set<string>()
  for (const [column, lists] of parted)
    if (doRecombine(lists)) for (const item of [...lists.values()].flat()) recombine.add(fold(item))
    else parted.delete(column)
  return sheets.map((columns) =>
    columns.map((column) => {
      // The other side of a question may be too short a list to tell by itself.
      const lists = parted.get(column) ?? listsAmong(column, recombine)
      return lists === null ? column : { ...column, cells: column.cells.map((cell) => asList(cell, lists)) }
    }),
  )
}

const slash = /\s+\/\s+/

function mayHoldLists({ heading, joined, names, cells }: Column): boolean {
  if (joined !== null || names !== null || !cells.some((cell) => slash.test(cell))) return false
  const known = knowHeading(heading)?.meaning.to
  return known === undefined || known === 'purpose'
}

/** The parts of each different cell; null where something else parts them, or where they are texts. */
function listsIn(cells: readonly string[]): Map<string, string[]> | null {
  const lists = new Map<string, string[]>()
  for (const cell of cells) {
    if (cell === '' || lists.has(cell)) continue
    const items = cell.split(slash).map((item) => item.trim())
    if (items.length > 1 && (/[;|\n•]/.test(cell) || isListOfPairs(cell) || !items.every(isItem))) return null
    lists.set(cell, items)
  }
  return lists
}

// "Prix / Prices, Droit / Law": commas part the list, and each of its items is in two languages.
function isListOfPairs(cell: string): boolean {
  return cell.split(',').filter((part) => slash.test(part)).length > 1
}

function isItem(item: string): boolean {
  return /\p{L}{2}/u.test(item) && item.split(/\s+/).length <= mostWords
}

const mostWords = 10

/** Whether most of what is said in these different cells is said in another company too. */
function doRecombine(lists: ReadonlyMap<string, readonly string[]>): boolean {
  const cells = new Set([...lists.values()].map((items) => items.map(fold).toSorted().join('\n')))
  const cellsOfItem = new Map<string, number>()
  for (const cell of cells)
    for (const item of cell.split('\n')) cellsOfItem.set(item, (cellsOfItem.get(item) ?? 0) + 1)
  const said = [...cellsOfItem.values()]
  const apart = said.filter((count) => count > 1)
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return apart.length >= 2 && sum(apart) >= sum(said) * 0.6
}

function listsAmong(column: Column, known: ReadonlySet<string>): Map<string, string[]> | null {
  if (known.size === 0 || !mayHoldLists(column)) return null
  const lists = listsIn(column.cells)
  const items = [...(lists?.values() ?? [])].filter((list) => list.length > 1).flat()
  return items.length > 0 && items.filter((item) => known.has(fold(item))).length >= items.length * 0.8
    ? lists
    : null
}

function asList(cell: string, lists: ReadonlyMap<string, readonly string[]>): string {
  const items = lists.get(cell)
  return items === undefined || items.length < 2 ? cell : items.join('\n')
}
