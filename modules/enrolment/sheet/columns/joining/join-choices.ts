import { fold } from '../../fold.ts'
import { asLines, asOne, replaceGroups, type Column } from './column.ts'
import { readRank } from './read-rank.ts'

/** Columns that hold one choice each, in order: "First choice", "Second choice"; "Topic 1", "Topic 2"; "First", "Second". */
export function joinChoices(columns: readonly Column[]): Column[] {
  const groups = new Map<string, { column: Column; rank: number }[]>()
  for (const column of columns) {
    const placed = column.joined === null ? placeIn(column.heading) : null
    if (placed === null) continue
    groups.set(placed.stem, [...(groups.get(placed.stem) ?? []), { column, rank: placed.rank }])
  }
  const joined = [...groups].flatMap(([, placed]) => {
    const members = placed.toSorted((one, other) => one.rank - other.rank).map(({ column }) => column)
    if (members.length < 2 || placed.every(({ rank }) => rank > 1) || !areChoices(members)) return []
    const heading = withoutPlace(members)
    return [
      { members, one: asOne(members, { heading, joined: 'ranking', cell: (row) => chosen(members, row) }) },
    ]
  })
  return replaceGroups(columns, joined)
}

function placeIn(heading: string): { stem: string; rank: number } | null {
  // What brackets say is how to answer: "(choose 1)".
  const words = fold(heading.replace(/\s*\([^()]*\)/g, ' ')).split(' ')
  if (words.some((word) => gradings.has(word))) return null
  const at = words.findIndex((word) => placeOf(word) !== null)
  if (at < 0 || words.some((word, index) => index !== at && /^\d+$/.test(word))) return null
  return { stem: words.filter((_, index) => index !== at).join(' '), rank: placeOf(words[at]!)! }
}

function placeOf(word: string): number | null {
  return inOrder.get(word) ?? readRank(word)
}

const inOrder = new Map([
  ...['primary', 'main', 'principal', 'principale', 'prioritaire'].map((word) => [word, 1] as const),
  ...['secondary', 'secondaire', 'other'].map((word) => [word, 2] as const),
  ...['tertiary', 'tertiaire'].map((word) => [word, 3] as const),
])
// How well somebody does each is no choice among them.
const gradings = new Set('rate rating score proficiency level levels niveau note notez evaluez'.split(' '))

function withoutPlace(members: readonly Column[]): string {
  // What brackets say is how to answer each of them.
  const plain = members[0]!.heading.replace(/\s*\([^()]*\)/g, ' ')
  const words = (placeIn(plain) === null ? members[0]!.heading : plain)
    // "[1st choice]" is a place, whole.
    .replace(/\s*\[([^[\]]+)\]\s*$/, (bracket, inside: string) => (readRank(inside) === null ? bracket : ''))
    .split(/\s+/)
    .filter((word) => placeOf(fold(word)) === null)
  const rest = words
    .join(' ')
    .replace(/\s*[[(]\s*(?:rank|rang|choice|choix|option|n°?)?\s*[\])]?$/i, '')
    .replace(/[\s\-–:.°]+$/, '')
    .trim()
  return rest === '' ? members.map(({ heading }) => heading.trim()).join(' · ') : rest
}

// The same answers come back from one column to the next; dates, figures and sentences do not make a choice.
function areChoices(members: readonly Column[]): boolean {
  const seen = new Map<string, number>()
  let cells = 0
  for (const column of members) {
    const own = new Set(column.cells.filter((cell) => cell !== '').map(fold))
    for (const cell of own) {
      if (cell.length > 80 || /^[\d ]*$/.test(cell)) return false
      seen.set(cell, (seen.get(cell) ?? 0) + 1)
    }
    cells += own.size
  }
  const shared = [...seen.values()].filter((count) => count > 1).length
  return cells > 0 && shared >= Math.max(1, seen.size * 0.3)
}

function chosen(members: readonly Column[], row: number): string {
  return asLines([...new Set(members.map(({ cells }) => cells[row]!).filter((cell) => cell !== ''))])
}
