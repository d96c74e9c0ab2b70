import { namesPeople } from '../../../../programmes/rules.ts'
import { filledOf } from '../../cells-of.ts'
import { readYesNo } from '../../cells/read-yes-no.ts'
import { splitList } from '../../cells/split-list.ts'
import { fold } from '../../fold.ts'
import type { Sheet } from '../../sheet.ts'
import type { GuessedColumn } from '../../target.ts'
import { asksWhenNot } from '../asks-when.ts'
import { orderLevels } from '../order-levels.ts'
import { areOrdinary } from './are-ordinary.ts'
import { saysOfWhat } from './says-of-what.ts'
import { saysWhatItAsks } from './says-what-it-asks.ts'

type Columns = readonly GuessedColumn[]

/**
 * A column whose heading does not say what it asks is left out until the team says so, unless all its answers are known to be
 * ordinary, or are the options of a question that does say it. What touches identity has more words than any list of ours.
 */
export function leaveUnsaidOut(sheets: readonly Sheet[], guesses: readonly Columns[]): Columns[] {
  const unsaid = guesses.map((columns, index) => columns.filter((column) => isUnsaid(column, sheets[index]!)))
  if (unsaid.every((columns) => columns.length === 0)) return [...guesses]
  const told = optionsToldIn(sheets, guesses, unsaid)
  const out = new Set(
    unsaid.flatMap((columns, index) =>
      columns.filter(({ column }) => {
        const items = optionsIn(sheets[index]!, column)
        return (
          items === null ||
          !areChoices(items) ||
          !told.some((options) => items.every((item) => options.has(item)))
        )
      }),
    ),
  )
  // Asked in two lists, it is one question: half of it would be no comparison.
  const asked = new Set([...out].map(({ target }) => ('key' in target ? target.key : '')))
  return guesses.map((columns) =>
    columns.map((column) =>
      out.has(column) || (isOpen(column) && asked.has(column.target.key)) ? leftOut(column) : column,
    ),
  )
}

type Unsaid = GuessedColumn & { readonly target: { readonly to: 'new-question'; readonly key: string } }

function isOpen(column: GuessedColumn): column is Unsaid {
  const { target, special } = column
  return target.to === 'new-question' && !special && !namesPeople(target.key)
}

function isUnsaid(column: GuessedColumn, sheet: Sheet): boolean {
  if (!isOpen(column)) return false
  const cells = filledOf(sheet, column.column)
  const isAway = asksWhenNot(column.heading)
  if (
    !isAway &&
    (holdsItsOptions(sheet, column) ? areOfEveryDay(sheet, column) : saysOfWhat(column.heading, cells))
  )
    return false
  const headings = [column.heading, ...(sheet.sources?.[column.column]?.headings ?? [])].map(fold)
  const isKept = sheet.keep?.some((kept) => headings.includes(fold(kept))) === true
  return !isKept && (isAway || !areOrdinary(meaningsOf(column.heading, cells)))
}

// "Q2 (1=M 2=F)": a figure of a legend is no figure, it is what it stands for.
function meaningsOf(heading: string, cells: readonly string[]): readonly string[] {
  const legend = [...heading.matchAll(legendOfFigures)].map(([, meaning]) => meaning!.trim())
  return legend.length >= 2 && cells.every((cell) => /^\d{1,2}$/.test(cell.trim())) ? legend : cells
}

const legendOfFigures = /(?<![\p{L}\d])\d{1,2}\s*[=:]\s*(\p{L}[^,;|/()[\]\d]*)/gu

// "Pricing · Hiring · Storytelling": a tool wrote the options of a question, and not what it asks.
function holdsItsOptions(sheet: Sheet, { column, heading }: GuessedColumn): boolean {
  const { joined, headings = [] } = sheet.sources?.[column] ?? {}
  return joined === 'options' && heading === headings.map((one) => one.trim()).join(' · ')
}

function areOfEveryDay(sheet: Sheet, { column }: GuessedColumn): boolean {
  const { headings } = sheet.sources![column]!
  const known = headings.filter((option) => areOrdinary([option]) || saysWhatItAsks(option))
  return known.length * 2 > headings.length
}

/** The options of each question that says what it asks, in any of the sheets. */
function optionsToldIn(
  sheets: readonly Sheet[],
  guesses: readonly Columns[],
  unsaid: readonly Columns[],
): ReadonlySet<string>[] {
  return guesses.flatMap((columns, index) =>
    columns
      .filter((column) => !unsaid[index]!.includes(column) && isAQuestion(column))
      .flatMap(({ column }) => {
        const items = optionsIn(sheets[index]!, column)
        return items === null ? [] : [new Set(items)]
      }),
  )
}

// "Yes" and "Agree" are answers to anything at all: having them in common with another question says nothing.
function areChoices(items: readonly string[]): boolean {
  return orderLevels(items) === null && items.every((item) => item.length > 1 && readYesNo(item) === null)
}

function isAQuestion({ target, heading }: GuessedColumn): boolean {
  return (target.to === 'new-question' || target.to === 'question') && saysWhatItAsks(heading)
}

/** What people chose among; null where nearly everybody wrote something else. */
function optionsIn(sheet: Sheet, column: number): string[] | null {
  const different = new Set<string>()
  for (const cell of filledOf(sheet, column)) {
    if (cell.length > longestChoice) return null
    different.add(cell)
    if (different.size > mostChoices) return null
  }
  return [...different].flatMap((cell) => splitList(cell).map(fold))
}

const mostChoices = 200
const longestChoice = 400

function leftOut(column: GuessedColumn): GuessedColumn {
  return { ...column, target: { to: 'left-out', reason: 'unsaid' }, confidence: 'unsure' }
}
