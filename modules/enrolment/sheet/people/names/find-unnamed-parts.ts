import { cellsOf } from '../../cells-of.ts'
import { fold } from '../../fold.ts'
import type { Sheet } from '../../sheet.ts'
import type { GuessedColumn } from '../../target.ts'

/**
 * First and last names in two columns side by side that no heading names, told by the addresses beside them: "Claire",
 * "Aubin", claire.aubin@…. Null where addresses do not say it: a name is asked for then.
 */
export function findUnnamedParts(guesses: readonly GuessedColumn[], sheet: Sheet): GuessedColumn[] | null {
  const email = guesses.find(({ target }) => target.to === 'email')
  if (email === undefined) return null
  const locals = cellsOf(sheet, email.column).map((cell) => fold(cell.split('@', 1)[0]!).replace(/ /g, ''))
  const open = guesses.filter(({ target }) => target.to === 'left-out' && target.reason === 'no-heading')
  for (const left of open) {
    const right = open.find(({ column }) => column === left.column + 1)
    if (right === undefined) continue
    const pair = [left, right].map(({ column }) => cellsOf(sheet, column))
    if (!pair.every(arePartsOfNames) || !pair.some((cells) => stand(cells, locals))) continue
    const first = areInCapitals(pair[0]!) && !areInCapitals(pair[1]!) ? right : left
    return guesses.map((guess) =>
      guess === left || guess === right
        ? {
            ...guess,
            target: { to: guess === first ? 'first-name' : 'last-name' },
            confidence: 'unsure',
            because: 'cells',
          }
        : guess,
    )
  }
  return null
}

function arePartsOfNames(cells: readonly string[]): boolean {
  return most(cells, 0.9, (cell) => cell.length <= 40 && /^\p{Lu}[\p{L}\p{M} ’'.-]*$/u.test(cell))
}

function stand(cells: readonly string[], locals: readonly string[]): boolean {
  const found = cells.filter((cell, row) => {
    const name = fold(cell).replace(/ /g, '')
    return name.length > 1 && locals[row]!.includes(name)
  })
  return found.length >= cells.length * 0.6
}

function areInCapitals(cells: readonly string[]): boolean {
  return most(cells, 0.9, (cell) => cell === cell.toUpperCase())
}

function most(cells: readonly string[], share: number, holds: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(holds).length >= cells.length * share
}
