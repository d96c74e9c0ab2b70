import type { Question, Theme } from '../../../programmes/contract.ts'
import type { QuestionKind } from '../../../questionnaires/contract.ts'
import { openOptionBook, optionEntries, themeEntries } from '../cells/option-book.ts'
import { guessDayOrder, readDay } from '../cells/read-day.ts'
import { readNumber } from '../cells/read-number.ts'
import { saysWeekHours } from '../cells/read-week-hours.ts'
import { readYesNo } from '../cells/read-yes-no.ts'
import { splitList } from '../cells/split-list.ts'
import { inferKind } from './infer-kind.ts'

/** Whether cells look like answers to a question whose wording is only near: most of them must be what it takes. */
export function cellsFit(question: Question, values: readonly string[], themes: readonly Theme[]): boolean {
  const sample = values.slice(0, 200)
  const { kind } = question
  if (isText(kind)) return isText(inferKind(sample))
  if (kind === 'number') return mostAre(sample, (cell) => readNumber(cell) !== null)
  if (kind === 'place') return isText(inferKind(sample))
  if (kind === 'date') return mostAre(sample, (cell) => readDay(cell, guessDayOrder(sample)) !== null)
  if (kind === 'yes-no' || kind === 'consent') return mostAre(sample, (cell) => readYesNo(cell) !== null)
  if (kind === 'week-hours') return mostAre(sample, saysWeekHours)
  const entries = question.optionsFrom === 'themes' ? themeEntries(themes) : optionEntries(question.options)
  const book = openOptionBook(entries)
  const items = kind === 'several-options' || kind === 'ranked-options' ? splitAll(sample) : sample
  return mostAre(items, (item) => book.find(item) !== null)

  function splitAll(cells: readonly string[]): string[] {
    return cells.flatMap((cell) => splitList(cell, book.isKnown))
  }
}

/** Whether a question takes what a column was read as: themes that were ticked are no text, and the other way round. */
export function kindsFit(asked: QuestionKind, read: QuestionKind): boolean {
  return shapeOf(asked) === shapeOf(read)
}

function shapeOf(kind: QuestionKind): string {
  if (isText(kind)) return 'text'
  return kind === 'one-option' || kind === 'several-options' || kind === 'ranked-options' ? 'options' : kind
}

function isText(kind: QuestionKind): boolean {
  return kind === 'short-text' || kind === 'long-text'
}

function mostAre(cells: readonly string[], holds: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(holds).length * 2 >= cells.length
}
