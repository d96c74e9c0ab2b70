const suspicious = /[^\x20-\x7e\n]/
// Control characters, and the invisible ones that reorder or hide the text around them; tab and line break stay.
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu

/** A cell as a text that can be stored and shown: composed (NFC), no control character, no space around. */
export function cleanCell(text: string): string {
  const tidy = suspicious.test(text)
    ? text.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC')
    : text
  return withoutLast(tidy.trim())
}

// Microsoft Forms closes each answer with a semicolon, a single one too.
function withoutLast(text: string): string {
  return text.endsWith(';') && !/&#?\w+;$/.test(text) ? text.replace(/[;\s]+$/, '') : text
}
