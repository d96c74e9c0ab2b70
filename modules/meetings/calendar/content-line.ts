const mostOctets = 75

/** One property on its lines: folded at 75 octets of UTF-8, no character cut in two, ended by CRLF (RFC 5545, 3.1). */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character)
    if (octets + size > mostOctets) {
      lines.push(line)
      // The space that begins a folded line counts.
      line = ' '
      octets = 1
    }
    line += character
    octets += size
  }
  return [...lines, line].map((one) => `${one}\r\n`).join('')
}

/** TEXT (RFC 5545, 3.3.11): what would end the value or a list of them is escaped, and control characters are left out. */
export function text(words: string): string {
  return words
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, '')
}

/** A parameter's value in quotes (RFC 5545, 3.2), which cannot hold any: they become apostrophes, and controls spaces. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '’').replace(/\p{Cc}+/gu, ' ')}"`
}

/** DATE-TIME in UTC, form 2 (RFC 5545, 3.3.5): no VTIMEZONE is owed, and no change of a zone's rules moves it. */
export function utc(at: string): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')
}
