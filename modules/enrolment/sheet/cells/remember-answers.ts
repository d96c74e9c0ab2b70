import type { Question } from '../../../programmes/contract.ts'
import type { Answer } from '../../../questionnaires/contract.ts'
import type { OptionBook } from './option-book.ts'
import type { DayOrder } from './read-day.ts'
import { readAnswer, type Report } from './read-answer.ts'

/** Reads the cells of one column, each different one once for as long as its options do not grow. */
export type ReadAnswers = (
  cell: string,
  question: Question,
  book: OptionBook,
  report: Report,
) => Answer | null

/** `wholes`: options of the column that hold commas, folded; they are known before the first of its cells is read. */
export function rememberAnswers(wholes: ReadonlySet<string>, dayOrder?: DayOrder): ReadAnswers {
  const known = new Map<string, Answer>()
  let asked: Question | null = null
  let options = 0
  return (cell, question, book, report) => {
    if (question.kind === 'short-text' || question.kind === 'long-text')
      return readAnswer(cell, question, book, report)
    if (asked !== question || options !== book.added.length) known.clear()
    const before = known.get(cell)
    if (before !== undefined) return before
    let isPlain = true
    const say: Report = (...said) => {
      isPlain = false
      report(...said)
    }
    const answer = readAnswer(cell, question, withWholes(book, wholes), say, dayOrder)
    asked = question
    options = book.added.length
    if (answer !== null && isPlain && known.size < mostKept) known.set(cell, answer)
    return answer
  }
}

const mostKept = 2_000

function withWholes(book: OptionBook, wholes: ReadonlySet<string>): OptionBook {
  if (wholes.size === 0) return book
  return { ...book, isKnown: (folded) => book.isKnown(folded) || wholes.has(folded) }
}
