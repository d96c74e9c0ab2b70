import { isKnownHeading } from '../../columns/know-heading.ts'
import { groupTouchesIdentity } from '../../../identity/index.ts'
import { fold } from '../../fold.ts'
import type { Span } from '../tab.ts'
import { shapeOf } from './shape-of.ts'

export type GroupLine = { readonly cells: readonly string[]; readonly spans: readonly Span[] }

/**
 * The headings that two lines make together. What stands over several columns is a group ("Contact" over "E-mail") or a
 * question over its options ("Topics" over "Maths"): a question is kept with each option as "Topics [Maths]", a group only
 * where the heading below it would stand twice.
 */
export function joinHeadings(
  upper: GroupLine,
  lower: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const groups = groupsOf(upper, lower, width)
  const times = new Map<string, number>()
  for (const cell of lower) times.set(fold(cell), (times.get(fold(cell)) ?? 0) + 1)
  return Array.from({ length: width }, (_, column) => {
    const below = lower[column] ?? ''
    const group = groups.find(({ from, to }) => from <= column && column <= to)
    const above = upper.cells[column] ?? ''
    if (below === '') return above
    if (group === undefined || fold(group.text) === fold(below)) return below
    if (isPlaceholder(below)) return group.text
    if (groupTouchesIdentity(group.text) && !isKnownOnce(below, times)) return `${group.text} – ${below}`
    if (group.from === group.to || isKnownOnce(below, times)) return below
    if (holdsOptions(group, lower, rows, times)) return `${group.text} [${below}]`
    // Where a heading stands twice in one group, the group tells neither from the other.
    const here = lower.slice(group.from, group.to + 1).filter((heading) => fold(heading) === fold(below))
    return times.get(fold(below))! > here.length ? `${group.text} – ${below}` : below
  })
}

/** `isGuessed`: what it stands over is told by blanks alone. */
type Group = Span & { readonly text: string; readonly isGuessed: boolean }

// A workbook says what it merges; in a text, what is merged is a cell followed by blanks.
function groupsOf({ cells, spans }: GroupLine, lower: readonly string[], width: number): Group[] {
  return cells.flatMap((text, from): Group[] => {
    if (text === '') return []
    const merged = spans.find((span) => span.from === from)
    if (merged !== undefined) return [{ ...merged, text, isGuessed: false }]
    let to = from
    while (
      spans.length === 0 &&
      to + 1 < width &&
      (cells[to + 1] ?? '') === '' &&
      (lower[to + 1] ?? '') !== ''
    )
      to++
    return [{ from, to, text, isGuessed: true }]
  })
}

function isKnownOnce(heading: string, times: ReadonlyMap<string, number>): boolean {
  return isKnownHeading(heading) && times.get(fold(heading)) === 1
}

// Options: each column holds its heading or a tick, or all columns draw on the same few answers.
function holdsOptions(
  { from, to, isGuessed }: Group,
  lower: readonly string[],
  rows: readonly (readonly string[])[],
  times: ReadonlyMap<string, number>,
): boolean {
  const all = new Set<string>()
  let widest = 0
  let ticked = 0
  let others = 0
  for (let column = from; column <= to; column++) {
    const values = new Set(rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== ''))
    if (values.size === 0) ticked++
    else if ([...values].every((cell) => isTick(cell, lower[column] ?? ''))) ticked++
    else if (isKnownOnce(lower[column] ?? '', times)) others++
    for (const cell of values) all.add(fold(cell))
    widest = Math.max(widest, values.size)
  }
  // The last words of a title have blanks beside them too: "version 3" asks nothing over roles, towns and ticks.
  return (
    (ticked * 2 >= to - from + 1 && !(isGuessed && others > 0)) ||
    (to - from >= 2 && widest > 1 && all.size <= Math.min(10, widest * 1.5))
  )
}

function isTick(cell: string, heading: string): boolean {
  return fold(cell) === fold(heading) || shapeOf(cell) === 'yes-no' || /^\d{1,2}$/.test(cell)
}

/** What form tools write below a question that is one column. */
function isPlaceholder(heading: string): boolean {
  return placeholders.has(fold(heading))
}

const placeholders = new Set([
  'response',
  'open ended response',
  'reponse',
  'reponse ouverte',
  'reponse a texte libre',
])
