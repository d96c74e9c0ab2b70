import { fold } from '../fold.ts'

export type DayOrder = 'day-first' | 'month-first'

/** Which of day and month comes first in a column of dates such as 03/04/2026; French order where nothing tells. */
export function guessDayOrder(cells: readonly string[]): DayOrder {
  for (const cell of cells) {
    const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(cell)
    if (match !== null && Number(match[2]) > 12) return 'month-first'
    if (match !== null && Number(match[1]) > 12) return 'day-first'
  }
  return 'day-first'
}

/** The ISO day that a cell writes; a month or a year alone is its first day. Null where it is no date. */
export function readDay(cell: string, order: DayOrder): string | null {
  const text = cell.trim()
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/.exec(text)
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1))
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: .*)?$/.exec(text)
  if (numeric !== null) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])]
    const year = numeric[3]!.length === 2 ? 2000 + Number(numeric[3]) : Number(numeric[3])
    return order === 'day-first' ? isoDay(year, second, first) : isoDay(year, first, second)
  }
  if (/^(19|20)\d\d$/.test(text)) return isoDay(Number(text), 1, 1)
  return readWrittenDay(fold(text))
}

const months = [
  'janvier january jan janv',
  'fevrier february feb fev fevr',
  'mars march mar',
  'avril april apr avr',
  'mai may',
  'juin june jun',
  'juillet july jul juil',
  'aout august aug',
  'septembre september sep sept',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
].map((names) => names.split(' '))

function readWrittenDay(words: string): string | null {
  const match = /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]+)(?: (\d{1,2})(?:st|nd|rd|th)?)? (\d{4})$/.exec(
    words,
  )
  if (match === null) return null
  const month = months.findIndex((names) => names.includes(match[2]!)) + 1
  return isoDay(Number(match[4]), month, Number(match[1] ?? match[3] ?? 1))
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null
}
