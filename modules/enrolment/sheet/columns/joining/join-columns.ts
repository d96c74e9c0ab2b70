import { fold } from '../../fold.ts'
import { cellsOf } from '../../cells-of.ts'
import type { Sheet } from '../../sheet.ts'
import { splitList } from '../../cells/split-list.ts'
import { knowHeading } from '../know-heading.ts'
import { columnsOf, withColumns, type Column } from './column.ts'
import { joinBareOptions, listedItems } from './join-bare-options.ts'
import { joinBranches } from './join-branches.ts'
import { joinChoices } from './join-choices.ts'
import { joinDays } from './join-days.ts'
import { joinOptions } from './join-options.ts'
import { joinRatings } from './join-ratings.ts'
import { joinRoles } from './join-roles.ts'
import { readMentores } from './read-mentores.ts'
import { readMoreThanOne } from './read-more-than-one.ts'
import { markNames } from './mark-names.ts'
import { partAtSlashes } from './part-at-slashes.ts'

/**
 * The same sheets, where columns that are one question are one column: headings that a branching form repeats, a column
 * for each option, a ranking taken apart. `apart` names, sheet by sheet, the joined columns to leave as they came.
 */
export function joinColumns(sheets: readonly Sheet[], apart: readonly ReadonlySet<string>[] = []): Sheet[] {
  const read = partAtSlashes(sheets.map((sheet) => readMoreThanOne(readMentores(columnsOf(sheet)))))
  let items: ReadonlySet<string> | null = null
  const listed = () => (items ??= listedItems(read.flat()))
  const ways = [
    joinRatings,
    joinRoles,
    joinBranches,
    joinDays,
    joinOptions,
    (columns: readonly Column[]) => joinBareOptions(columns, listed),
    joinChoices,
  ]
  const joined = read.map((columns, index) =>
    ways.reduce(
      (before, way) => unless(apart[index] ?? nothing, before, way(before, sheets[index]!)),
      columns,
    ),
  )
  const marked = markNames(joined, sheets)
  const options = joinedItems(marked.flat())
  return sheets.map((sheet, index) => {
    const columns = marked[index]!.map((column) =>
      listsOnly(column, options) ? { ...column, joined: 'options' as const } : column,
    )
    const isOther = columns.some(({ cells }, place) => cells !== cellsOf(sheet, place))
    return isOther || columns.some((column) => column.joined !== null || column.names !== null)
      ? withColumns(sheet, columns)
      : sheet
  })
}

const nothing: ReadonlySet<string> = new Set()

/** Names a joined column by the columns that it came from. */
export function joinKey({ places }: { readonly places: readonly number[] }): string {
  return places.join('+')
}

/** What a way joined, but for those that are to stay apart. */
function unless(apart: ReadonlySet<string>, before: Column[], after: readonly Column[]): Column[] {
  return after.flatMap((column) => {
    if (!apart.has(joinKey(column))) return [column]
    return before.filter(({ places }) => places.every((place) => column.places.includes(place)))
  })
}

function joinedItems(columns: readonly Column[]): ReadonlySet<string> {
  const items = new Set<string>()
  for (const { joined, names, cells } of columns) {
    if (names !== null || (joined !== 'options' && joined !== 'ranking')) continue
    for (const cell of new Set(cells)) for (const item of splitList(cell)) items.add(fold(item))
  }
  return items
}

// The other side of a question that was taken apart: a list of the same options, in one column.
function listsOnly({ heading, joined, names, cells }: Column, options: ReadonlySet<string>): boolean {
  if (joined !== null || names !== null || options.size === 0) return false
  const known = knowHeading(heading)?.meaning.to
  if (known !== undefined && known !== 'purpose') return false
  const items = cells
    .filter((cell) => cell !== '')
    .slice(0, 60)
    .flatMap((cell) => (options.has(fold(cell)) ? [cell] : splitList(cell, (folded) => options.has(folded))))
  return items.length > 0 && items.filter((item) => options.has(fold(item))).length >= items.length * 0.8
}
