/** Lines of comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula is made harmless. */
export function toCsv(lines: readonly (readonly string[])[], separator = ','): string {
  return lines.map((cells) => `${cells.map((cell) => inCell(cell, separator)).join(separator)}\r\n`).join('')
}

function inCell(text: string, separator: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text
  const quotes = harmless.includes(separator) || /["\r\n]/.test(harmless)
  return quotes ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
