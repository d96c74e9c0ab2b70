import { namesPeople } from '../../../../programmes/rules.ts'
import type { Role } from '../../../../programmes/contract.ts'
import { filledOf } from '../../cells-of.ts'
import type { Sheet } from '../../sheet.ts'
import type { Confidence, GuessedColumn, Target } from '../../target.ts'
import { findCodes, findNamedCodes } from './find-codes.ts'
import { knowNameHeading, type NameHeading } from './know-name-heading.ts'
import { looksLikeWholeName, mayBeName } from './looks-like-name.ts'
import { wishWords } from './name-words.ts'
import { findUnnamedParts } from './find-unnamed-parts.ts'
import { settleParts } from './settle-parts.ts'
import { meaningfulWords } from '../../fold.ts'

type Column = {
  readonly guess: GuessedColumn
  readonly says: NameHeading | null
  readonly cells: readonly string[]
}

/**
 * Whose column gives the names of the people: by its heading, else by its cells; a code stands for the name where there
 * is none. Names of somebody else (a parent, a teacher) are left out.
 */
export function findNames(
  guesses: readonly GuessedColumn[],
  sheet: Sheet,
  role: Role | null,
): GuessedColumn[] {
  const columns = guesses.map((guess) => ({
    guess,
    says: isSettled(guess) ? null : knowNameHeading(guess.heading),
    cells: filledOf(sheet, guess.column),
  }))
  const named = byHeading(columns, role)
  if (named.some(isName)) return fullerName(columns, named, role, sheet) ?? settleParts(named, sheet)
  // Where a column of codes says what it is, names of clubs or of places are nobody's.
  const told = bySomebody(columns, named, role) ?? findNamedCodes(named, sheet)
  return (
    told ??
    byCells(columns, named, sheet.rows.length) ??
    findUnnamedParts(named, sheet) ??
    findCodes(named, sheet)
  )
}

/** True for what holds the name of the person, or a part of it. */
export function isName({ target }: Pick<GuessedColumn, 'target'>): boolean {
  return target.to === 'full-name' || target.to === 'first-name' || target.to === 'last-name'
}

// What an edition asks in these very words, what is about identity, and an empty column are nobody's name. "Family"
// beside "Given" is half a name, whatever else it may mean.
function isSettled({ target, special, because, heading }: GuessedColumn): boolean {
  const isDoubt = target.to === 'left-out' && target.reason === 'perhaps-special'
  if (isDoubt) return knowNameHeading(heading)?.says !== 'half'
  return (
    special ||
    ('key' in target && namesPeople(target.key)) ||
    (target.to === 'question' && because === 'wording') ||
    (target.to === 'left-out' && target.reason === 'empty-column') ||
    (target.to === 'profile' && target.field === 'lineManager')
  )
}

function byHeading(columns: readonly Column[], role: Role | null): GuessedColumn[] {
  const isOwn = ({ says }: Column) =>
    says?.says === 'name' && (says.of === null || role === null || says.of === role)
  const hasOwn = columns.some((column) => isOwn(column) && areNames(column))
  const hasBothHalves = ['first-name', 'last-name'].every((part) =>
    columns.some(({ says }) => (says?.says === 'half' || says?.says === 'name') && says.part === part),
  )
  return columns.map((column) => {
    const { guess, says } = column
    if (says === null) return guess
    if (says.says === 'another') return isNamesOfOthers(column) ? settle(guess, thirdPerson, 'likely') : guess
    if (!areNames(column)) return guess
    if (isName(guess) && guess.confidence === 'sure' && isOwn(column)) return guess
    if (says.says === 'half') return hasBothHalves ? settle(guess, { to: says.part }, 'sure') : guess
    if (says.says === 'somebody') return guess
    if (isOwn(column) || !hasOwn)
      return settle(guess, { to: says.part }, guess.confidence === 'sure' ? 'sure' : 'likely')
    // "Mentor name" in the sheet of the mentees, who have names of their own.
    return isName(guess) ? settle(guess, guess.asNewQuestion, 'unsure') : guess
  })
}

// "Preferred name", which few fill in, beside "Worker", which holds everybody's: where both are filled, the name of all.
function fullerName(
  columns: readonly Column[],
  named: readonly GuessedColumn[],
  role: Role | null,
  sheet: Sheet,
): GuessedColumn[] | null {
  const isOfAll = columns.some(
    ({ cells }, at) => isName(named[at]!) && cells.length >= sheet.rows.length * 0.8,
  )
  if (isOfAll) return null
  const others = named.map((guess) => (isName(guess) ? settle(guess, sameAsAnother, 'likely') : guess))
  return bySomebody(columns, others, role) ?? byCells(columns, others, sheet.rows.length)
}

const sameAsAnother = { to: 'left-out', reason: 'same-as-another' } as const

function bySomebody(columns: readonly Column[], named: readonly GuessedColumn[], role: Role | null) {
  const found = columns.find(
    ({ says, cells }) =>
      says?.says === 'somebody' &&
      (says.of === null || role === null || says.of === role) &&
      most(cells, 0.6, looksLikeWholeName),
  )
  return found === undefined ? null : withFullName(named, found.guess.column, 'likely')
}

function byCells(columns: readonly Column[], named: readonly GuessedColumn[], rows: number) {
  const found = columns.find(({ guess, says, cells }) => {
    const isOpen = guess.because === 'nothing-known' || (says !== null && says.says !== 'another')
    const isWish = meaningfulWords(guess.heading).some((word) => wishWords.has(word))
    // Everybody has a name.
    const areMany = cells.length >= rows * 0.8
    return isOpen && !isWish && areMany && most(cells, 0.8, looksLikeWholeName) && areMostlyDifferent(cells)
  })
  return found === undefined ? null : withFullName(named, found.guess.column, 'unsure')
}

const thirdPerson = { to: 'left-out', reason: 'third-person' } as const

function isNamesOfOthers({ guess, cells }: Column): boolean {
  const isOpen = guess.target.to !== 'profile' && guess.target.to !== 'email'
  return (
    isOpen && most(cells, 0.6, mayBeName) && !most(cells, 0.5, (cell) => /^(yes|no|oui|non)$/i.test(cell))
  )
}

function withFullName(
  columns: readonly GuessedColumn[],
  at: number,
  confidence: Confidence,
): GuessedColumn[] {
  return columns.map((guess) =>
    guess.column === at ? { ...settle(guess, { to: 'full-name' }, confidence), because: 'cells' } : guess,
  )
}

function settle(guess: GuessedColumn, target: Target, confidence: Confidence): GuessedColumn {
  return { ...guess, special: false, target, confidence, because: 'heading' }
}

// A name told by its heading alone may be a code or be made of digits; addresses and sentences are none.
function areNames({ guess, cells }: Column): boolean {
  return (
    isName(guess) ||
    most(cells, 0.6, (cell) => cell.length <= 80 && cell.split(/\s+/).length <= 6 && !cell.includes('@'))
  )
}

function areMostlyDifferent(cells: readonly string[]): boolean {
  return cells.length >= 2 && new Set(cells).size >= cells.length * 0.9
}

function most(cells: readonly string[], share: number, holds: (cell: string) => boolean): boolean {
  const sample = cells.slice(0, 200)
  return sample.length > 0 && sample.filter(holds).length >= sample.length * share
}
