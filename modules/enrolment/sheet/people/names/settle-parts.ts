import { fold } from '../../fold.ts'
import { cellsOf } from '../../cells-of.ts'
import type { Sheet } from '../../sheet.ts'
import type { GuessedColumn } from '../../target.ts'

/**
 * "Name" beside "Surname" is a first name, « Nom » beside « Prénom » a family name, unless it holds the other: then it is
 * the whole name, and the part adds nothing.
 */
export function settleParts(guesses: readonly GuessedColumn[], sheet: Sheet): GuessedColumn[] {
  const at = (to: string) => guesses.find(({ target }) => target.to === to)
  const [whole, first, last] = [at('full-name'), at('first-name'), at('last-name')]
  const part = first ?? last
  if (whole === undefined || part === undefined || (first !== undefined && last !== undefined))
    return [...guesses]
  const isWhole = holds(cellsOf(sheet, whole.column), cellsOf(sheet, part.column))
  return guesses.map((guess) => {
    if (guess === part && isWhole) return { ...guess, target: { to: 'left-out', reason: 'same-as-another' } }
    if (guess !== whole || isWhole) return guess
    return { ...guess, target: { to: first === undefined ? 'first-name' : 'last-name' } }
  })
}

function holds(wholes: readonly string[], parts: readonly string[]): boolean {
  let both = 0
  let held = 0
  for (const [row, whole] of wholes.entries()) {
    const part = parts[row]!
    if (whole === '' || part === '') continue
    both++
    const words = new Set(fold(whole).split(' '))
    if (
      fold(part)
        .split(' ')
        .every((word) => words.has(word))
    )
      held++
  }
  return both > 0 && held >= both * 0.6
}
