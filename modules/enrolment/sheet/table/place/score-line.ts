import { isKnownHeading } from '../../columns/know-heading.ts'
import { fold } from '../../fold.ts'
import { shapeOf, type Shape } from './shape-of.ts'

/** A column of the lines below a line: its first filled cells. */
export type Below = {
  readonly folded: ReadonlySet<string>
  readonly shape: Shape | null
  readonly count: number
}

/**
 * How much each cell of a line looks like a heading of the lines below it: 3 where its words are known, about 0.3 for
 * texts nobody knows that come never again below them, less than 0 for a person or a title. Columns that are blank
 * here and below count for nothing.
 */
export function scoreCells(line: readonly string[], below: readonly Below[]): number[] {
  const scores: number[] = []
  for (let column = 0; column < Math.max(line.length, below.length); column++) {
    const cell = line[column] ?? ''
    const under = below[column] ?? nothing
    if (cell === '' && under.count === 0) continue
    scores.push(cell === '' ? -0.5 : scoreCell(cell, under))
  }
  return scores
}

/** -1 for a line of nothing. */
export function mean(scores: readonly number[]): number {
  return scores.length === 0 ? -1 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** The same for one filled cell. */
export function scoreCell(cell: string, under: Below): number {
  const shape = shapeOf(cell)
  if (shape === 'email') return -4
  if (shape === 'page') return -1.5
  if (shape === 'number' || shape === 'day' || shape === 'yes-no') return shape === under.shape ? -1.5 : -0.5
  if (shape === 'code') return 0
  const text = fold(cell)
  // A column of its own for each option holds its heading again, and nothing else.
  if (under.folded.has(text)) return under.folded.size === 1 ? 0.1 : -2
  if (isKnownHeading(cell)) return 3
  const contrast = under.count >= 2 && under.shape !== null && under.shape !== 'text' ? 1 : 0
  // A lone "?" asks nothing.
  const asks = /\p{L}{2}.*[?:]\s*\*?$/su.test(cell) ? 1 : 0
  return 0.3 + contrast + asks
}

const sampled = 60

export function belowOf(
  lines: readonly (readonly string[])[],
  from: number,
  width: number,
  tell: TellCell = tellCells(),
): Below[] {
  const sample = lines.slice(from, from + sampled)
  return Array.from({ length: width }, (_, column) => {
    const cells = sample.map((line) => line[column] ?? '').filter((cell) => cell !== '')
    const folded = new Set<string>()
    const told = cells.map(tell)
    for (const { texts } of told) for (const text of texts) folded.add(text)
    return { folded, shape: commonShape(told), count: cells.length }
  })
}

type Told = { readonly texts: readonly string[]; readonly shape: Shape }
export type TellCell = (cell: string) => Told

/** What cells look like and say, each told once: the same lines stand below every line that may be the headings. */
export function tellCells(): TellCell {
  const known = new Map<string, Told>()
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    // "Chess" comes again in "Chess, Football".
    const items = cell.length < 200 && /[,;|\n]/.test(cell) ? cell.split(/[,;|\n]/) : []
    const told = { texts: [cell, ...items].map(fold), shape: shapeOf(cell) }
    known.set(cell, told)
    return told
  }
}

function commonShape(cells: readonly Told[]): Shape | null {
  const seen = new Map<Shape, number>()
  for (const { shape } of cells) seen.set(shape, (seen.get(shape) ?? 0) + 1)
  for (const [shape, count] of seen) if (count >= cells.length * 0.7) return shape
  return null
}

const nothing: Below = { folded: new Set(), shape: null, count: 0 }
