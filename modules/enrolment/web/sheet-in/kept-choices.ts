import { fold } from '../../sheet/index.ts'
import type { Choice } from './choices.ts'

export type RoleChoice = 'mentor' | 'mentee' | 'both' | 'column'
export type Edits = {
  role?: RoleChoice
  choices: Record<string, Choice>
  /** Columns that we would read together and that stay apart, by `joinKey`. */
  apart?: string[]
}
export const noEdits: Edits = { choices: {} }

/** What was chosen for a sheet with these headings earlier in this tab of the browser: the same sheet comes back after a reload. */
export function readKeptEdits(headings: readonly string[]): Edits {
  try {
    const kept = JSON.parse(sessionStorage.getItem(nameFor(headings)) ?? 'null') as Edits | null
    return kept !== null && typeof kept.choices === 'object' ? kept : noEdits
  } catch {
    return noEdits
  }
}

export function keepEdits(headings: readonly string[], edits: Edits): void {
  try {
    sessionStorage.setItem(nameFor(headings), JSON.stringify(edits))
  } catch {
    // A full or forbidden store loses the draft; the screen works without it.
  }
}

/** One key a column: its heading, and its place among those of the same heading. */
export function columnKeys(headings: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headings.map((heading) => {
    const text = fold(heading)
    const place = (seen.get(text) ?? 0) + 1
    seen.set(text, place)
    return `${text} ${place}`
  })
}

function nameFor(headings: readonly string[]): string {
  return `binome-sheet-in:${headings.map(fold).join('|')}`
}
