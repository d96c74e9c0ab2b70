import { guessDayOrder, readDay, type DayOrder } from './read-day.ts'

/**
 * Milliseconds since 1970 of a time stamp as forms write it: "2026-09-01 09:00:00", "9/1/2026 1:58:06 PM",
 * "2026/09/01 9:00:00 AM GMT+2", "1 sept. 2026 à 09 h 00". Only for comparing: a stamp without zone is read in UTC.
 * Null where it is none.
 */
export function readInstant(cell: string, order: DayOrder): number | null {
  const text = cell
    .trim()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2212/g, '-')
  const serial = /^(\d{5})(?:[.,](\d+))?$/.exec(text)
  if (serial !== null) return fromSerial(Number(`${serial[1]}.${serial[2] ?? 0}`))
  const clock =
    /(?:^|[\sT,à])(\d{1,2})\s?(?::|h)\s?(\d{2})(?:\s?(?::|min|m)\s?(\d{2})(?:[.,]\d+)?s?)?\s*([ap]\.?m\.?)?/i.exec(
      text,
    )
  const written = clock === null ? text : text.slice(0, clock.index)
  const day = readDay(plainDay(written), order)
  if (day === null) return null
  return Date.parse(`${day}T00:00:00Z`) + (clock === null ? 0 : timeOf(clock) - shiftOf(text))
}

/** Which of day and month comes first in a column of stamps: where no cell tells, the order in which answers came in. */
export function guessInstantOrder(cells: readonly string[]): DayOrder {
  const byCells = guessDayOrder(cells)
  if (byCells === 'month-first' || cells.some((cell) => /^(?:1[3-9]|2\d|3[01])[/.-]/.test(cell)))
    return byCells
  return goesUp(cells, 'month-first') && !goesUp(cells, 'day-first') ? 'month-first' : 'day-first'
}

function goesUp(cells: readonly string[], order: DayOrder): boolean {
  const instants = cells.map((cell) => readInstant(cell, order)).filter((instant) => instant !== null)
  return instants.every((instant, index) => index === 0 || instant >= instants[index - 1]!)
}

// The days that a spreadsheet counts from 30 December 1899.
function fromSerial(days: number): number | null {
  return days > 36_000 && days < 80_000 ? Math.round((days - 25_569) * 86_400_000) : null
}

function plainDay(text: string): string {
  const trimmed = text
    .trim()
    .replace(/[\s,]+(?:à|at|le)?$/i, '')
    .replace(/^(?:[\p{L}]{3,9}\.?,? )(?=\d{1,2} \p{L})/u, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i, '')
  const iso = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(trimmed)
  return iso === null ? trimmed : `${iso[1]}-${iso[2]}-${iso[3]}`
}

function timeOf([, hours, minutes, seconds, half]: RegExpExecArray): number {
  const isAfternoon = /^p/i.test(half ?? '')
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0)
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000
}

function shiftOf(text: string): number {
  const zone = /(?:GMT|UTC|\d)\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text)
  if (zone === null || !/:/.test(text)) return 0
  const minutes = Number(zone[2]) * 60 + Number(zone[3] ?? 0)
  return (zone[1] === '-' ? -minutes : minutes) * 60_000
}
