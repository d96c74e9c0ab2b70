import type { ColumnSource, GuessedColumn, Target } from '../../sheet/index.ts'
import { holdsPrivate } from '../../identity/index.ts'
import type { Choice } from './choices.ts'

/** One column of one sheet with what it is guessed to be, and what was chosen for it. */
export type ColumnHere = {
  file: string
  key: string
  guess: GuessedColumn
  guessed: Choice
  choice: Choice
  target: Target
  samples: string[]
  /** The columns of the file that it is made of. */
  source: ColumnSource
  /** What it was taken apart from, where a lead asked for that. */
  takenFrom: string | null
}

/** Columns that two sheets share and that mean the same are one line to look at. */
export type ColumnGroup = { id: string; columns: ColumnHere[]; shared: boolean }

/** One line for each, those that need a look first and those left out last; each in the order of the sheet. */

export function groupColumns(columns: readonly ColumnHere[], fileCount: number): ColumnGroup[] {
  const groups = new Map<string, ColumnHere[]>()
  for (const column of columns) {
    const id = `${column.key} ${column.guessed}`
    groups.set(id, [...(groups.get(id) ?? []), column])
  }
  return [...groups]
    .map(([id, members]) => ({ id, columns: members, shared: members.length === fileCount }))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
}

// By what was guessed, not by what is chosen: a line stays where it is when somebody changes it.
function placeOf({ columns: [column] }: ColumnGroup): number {
  const { guess, guessed } = column!
  if (guess.target.to === 'left-out' && guess.target.reason === 'unsaid') return 0
  if (guessed === 'out') return 2
  return guess.confidence === 'unsure' ? 0 : 1
}

/** Up to three different cells, as they look; a cell that tells who somebody is stays hidden. */
export function samplesOf(values: Iterable<string>): string[] {
  const samples = new Set<string>()
  for (const value of values) {
    if (value !== '' && !holdsPrivate(value))
      samples.add(value.length > 60 ? `${value.slice(0, 58)}…` : value)
    if (samples.size === 3) break
  }
  return [...samples]
}
