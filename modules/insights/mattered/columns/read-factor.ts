import { fold } from '../../../enrolment/sheet/index.ts'
import type { Factor } from '../factor.ts'
import { isMissing, readFigure, readYes } from './cells.ts'

/** A column as it may go with an outcome, and what was not read of it. */
export type ReadFactor = {
  readonly factor: Factor
  readonly missing: number
  /** Cells that are no number among many that are: left out, the first of them named. */
  readonly unread: { readonly count: number; readonly example: string } | null
}

/** Numbers where nearly all cells are, else words; "Oui", "oui" and "yes" are one level. `as` decides where the caller knows. */
export function readFactor(name: string, cells: readonly string[], as?: 'words'): ReadFactor {
  const filled = cells.filter((cell) => !isMissing(cell))
  const missing = cells.length - filled.length
  const figures = cells.map((cell) => (isMissing(cell) ? null : readFigure(cell)))
  const read = figures.filter((value) => value !== null)
  const isNumber = as !== 'words' && read.length >= numbersEnough * filled.length && new Set(read).size > 1
  if (isNumber) {
    const unread = filled.filter((cell) => readFigure(cell) === null)
    const said = unread.length === 0 ? null : { count: unread.length, example: unread[0]! }
    return { factor: { name, kind: 'number', values: figures }, missing, unread: said }
  }
  // A list in which some are ticked and nobody is crossed out: an empty cell is a no.
  const isTicks = missing > 0 && filled.length > 0 && filled.every((cell) => isTick.test(cell.trim()))
  const words = readWords(
    isTicks ? cells.map((cell) => (isMissing(cell) ? '–' : cell.trim())) : cells,
    isTicks,
  )
  return { factor: { name, kind: 'words', ...words }, missing: isTicks ? 0 : missing, unread: null }
}

// One note among ten numbers is a note; more are a column of words.
const numbersEnough = 0.9
const isTick = /^[xX✓✔☑✅]$/u

function readWords(cells: readonly string[], keepsEmpty: boolean) {
  const isYesNo = cells.every((cell) => isMissing(cell) || readYes(cell) !== null)
  const keyOf = (cell: string) => (isYesNo ? String(readYes(cell)) : fold(cell) || cell)
  const spellings = new Map<string, Map<string, number>>()
  const keys = cells.map((cell) => {
    if (isMissing(cell) && !keepsEmpty) return null
    const key = keyOf(cell)
    const known = spellings.get(key) ?? new Map<string, number>()
    known.set(cell.trim(), (known.get(cell.trim()) ?? 0) + 1)
    spellings.set(key, known)
    return key
  })
  const counts = (key: string) => [...spellings.get(key)!.values()].reduce((sum, one) => sum + one, 0)
  const order = [...spellings.keys()].toSorted((one, other) => counts(other) - counts(one))
  const levels = order.map(
    (key) => [...spellings.get(key)!].toSorted((one, other) => other[1] - one[1])[0]![0],
  )
  return { levels, values: keys.map((key) => (key === null ? null : order.indexOf(key))) }
}
