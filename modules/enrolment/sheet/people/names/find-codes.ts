import { fold } from '../../fold.ts'
import { cellsOf as cellsIn } from '../../cells-of.ts'
import type { Sheet } from '../../sheet.ts'
import type { GuessedColumn } from '../../target.ts'

/** The column whose heading and cells both say that it holds codes; null where none does. */
export function findNamedCodes(columns: readonly GuessedColumn[], sheet: Sheet): GuessedColumn[] | null {
  const cellsOf = ({ column }: GuessedColumn) => cellsIn(sheet, column)
  const found = columns.find(
    (one) => isOpen(one) && saysCode(one.heading) && tellApart(cellsOf(one)) && areCodes(cellsOf(one)),
  )
  return found === undefined ? null : withCode(columns, found)
}

/** Where no column holds names: the column of codes that tell people apart, by its heading, else by its cells. */
export function findCodes(columns: readonly GuessedColumn[], sheet: Sheet): GuessedColumn[] {
  const open = columns.filter(isOpen)
  const cellsOf = ({ column }: GuessedColumn) => cellsIn(sheet, column)
  const found =
    open.find((one) => saysCode(one.heading) && tellApart(cellsOf(one))) ??
    columns.find((one) => isHandle(one) && tellApart(cellsOf(one))) ??
    open.find((one) => one.target.to !== 'left-out' && tellApart(cellsOf(one)) && areCodes(cellsOf(one)))
  return withCode(columns, found)
}

function withCode(columns: readonly GuessedColumn[], code: GuessedColumn | undefined): GuessedColumn[] {
  return columns.map((one) =>
    one === code ? { ...one, target: { to: 'code' }, confidence: 'likely', because: 'cells' } : one,
  )
}

function isOpen({ target, special }: GuessedColumn): boolean {
  if (special) return false
  return target.to === 'new-question' || (target.to === 'left-out' && target.reason === 'technical')
}

// "Discord username": where people have no other name, by it they are called.
function isHandle({ target, special, heading }: GuessedColumn): boolean {
  const isAside = target.to === 'left-out' && target.reason === 'personal-detail'
  return (
    isAside && !special && /\b(?:username|user name|pseudo\w*|gamertag|nickname|surnom)\b/.test(fold(heading))
  )
}

const codeWords = new Set(
  (
    'id ids identifiant identifiants code codes matricule numero num n no number username login pseudo pseudonym ' +
    'pseudonyme alias netid uid uuid ref reference initials initiales handle badge nickname surnom'
  ).split(' '),
)

function saysCode(heading: string): boolean {
  const words = fold(heading).split(' ')
  return words.length <= 6 && words.some((word) => codeWords.has(word))
}

// Nearly all filled, nearly all different, none of them a text.
function tellApart(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return (
    filled.length >= cells.length * 0.9 &&
    filled.length > 0 &&
    new Set(filled.map(fold)).size >= filled.length * 0.9 &&
    filled.every((cell) => cell.length <= 40 && cell.split(/\s+/).length <= 3 && !isInstant(cell))
  )
}

function areCodes(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length >= 2 && filled.filter(isCode).length >= filled.length * 0.8
}

const isCode = (cell: string) =>
  /^(?=.*\d)(?=.*\p{L})[\p{L}\d_.#-]{3,20}$/u.test(cell) && !/^\d+(st|nd|rd|th|e|er|ere)$/i.test(cell)
const isInstant = (cell: string) =>
  /\d{1,2}[:h]\d{2}/.test(cell) || /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(cell)
