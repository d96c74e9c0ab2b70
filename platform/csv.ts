/**
 * Comma-separated values that a spreadsheet opens rightly: a UTF-8 mark, CRLF, quotes doubled (RFC 4180).
 * A text cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a return) gets an
 * apostrophe in front. Numbers are written as they are: -3 is no formula.
 */
export function toCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  separator: ',' | ';' = ',',
): string {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => toCell(cell, separator)).join(separator))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

export type CsvCell = string | number | boolean | null | undefined

function toCell(cell: CsvCell, separator: string): string {
  if (cell === null || cell === undefined) return ''
  const text = typeof cell === 'string' ? withoutFormula(cell) : String(cell)
  return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
}
