import type { Question } from '../../../programmes/contract.ts'
import type { Answer } from '../../../questionnaires/contract.ts'
import type { OptionBook } from './option-book.ts'
import { readDay, type DayOrder } from './read-day.ts'
import { readNumber } from './read-number.ts'
import { readWeekHours } from './read-week-hours.ts'
import { readYesNo } from './read-yes-no.ts'
import { sheetLimits } from '../sheet.ts'
import { splitList } from './split-list.ts'
import type { RowProblem } from '../volunteer.ts'

/** Says what is wrong with the cell being read. */
export type Report = (
  code: RowProblem['code'],
  effect: RowProblem['effect'],
  details?: Record<string, string | number>,
) => void

/** An option's label is a name, not a text: what is longer was meant for another kind of question. */
const labelLimit = 300
const placeLimit = 120

/** The answer that a cell gives to a question, or null after saying why there is none. */
export function readAnswer(
  cell: string,
  question: Question,
  book: OptionBook,
  report: Report,
  dayOrder: DayOrder = 'day-first',
): Answer | null {
  if (cell.length > sheetLimits.cellCharacters)
    return refuse(report, 'too-long', { limit: sheetLimits.cellCharacters })
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return cell
    case 'number':
      return readNumber(cell) ?? refuse(report, 'not-a-number')
    case 'week-hours':
      return readHours(cell, report)
    case 'level':
      return (
        book.find(cell) ??
        refuse(report, 'not-a-level', { levels: question.options.map(({ label }) => label.fr).join(', ') })
      )
    case 'one-option':
      return pick(cell, book, report)
    case 'yes-no':
      return yesOrNo(cell) ?? refuse(report, 'not-yes-or-no')
    // Left open is no answer: nobody said no.
    case 'consent':
      return yesOrNo(cell) === 'yes' ? 'yes' : null
    case 'date':
      return readDay(cell, dayOrder) ?? refuse(report, 'not-a-day')
    case 'place':
      return cell.length > placeLimit ? refuse(report, 'too-long', { limit: placeLimit }) : cell
    // A sheet has its name at most.
    case 'file':
    case 'line':
      return null
    case 'several-options':
    case 'ranked-options': {
      const keys = splitList(cell, book.isKnown).flatMap((item) => pick(item, book, report) ?? [])
      return keys.length === 0 ? null : [...new Set(keys)]
    }
  }
}

function yesOrNo(cell: string): 'yes' | 'no' | null {
  const said = readYesNo(cell)
  return said === null ? null : said ? 'yes' : 'no'
}

function readHours(cell: string, report: Report): Answer | null {
  const read = readWeekHours(cell)
  if (read === null) return refuse(report, 'not-week-hours')
  if (read.partly) report('week-hours-partly-read', 'kept')
  return { weekHours: read.weekHours }
}

function pick(label: string, book: OptionBook, report: Report): string | null {
  if (label.length > labelLimit) return refuse(report, 'too-long', { limit: labelLimit })
  return book.find(label) ?? book.add(label) ?? refuse(report, 'too-many-options')
}

function refuse(
  report: Report,
  code: RowProblem['code'],
  details: Record<string, string | number> = {},
): null {
  report(code, 'cell-left-out', details)
  return null
}
