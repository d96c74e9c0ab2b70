import { readYesNo } from '../../cells/read-yes-no.ts'
import { fold } from '../../fold.ts'
import type { Column } from './column.ts'

/** « Pouvez-vous prendre plus d’un filleul ? », yes or no: two places, or one. */
export function readMoreThanOne(columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    const { cells, heading } = column
    if (!asksForMore.test(fold(heading))) return column
    if (!cells.every((cell) => cell === '' || readYesNo(cell) !== null)) return column
    return {
      ...column,
      cells: cells.map((cell) => (cell === '' ? '' : readYesNo(cell) === true ? '2' : '1')),
    }
  })
}

/** Whether a heading asks for a second place. */
export function asksForMoreThanOne(heading: string): boolean {
  return asksForMore.test(fold(heading))
}

const people =
  '(?:mentees?|mentore(?: e)?s?|mentorees?|filleule?s?|fillots?|buddy|buddies|students?|etudiante?s?|jeunes?|eleves?|person(?:ne)?s?|people)'
const asksForMore = new RegExp(
  `\\b(?:plus d une?|plusieurs|more than one|several|multiple|two or more|two) ${people}\\b|\\bopen (?:to )?1 2\\b`,
)
