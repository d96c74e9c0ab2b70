import type { Language } from './contract.ts'

// Kept: a table writes one kind of date on each of its lines, and making a format costs more than using it.
const made = new Map<string, Intl.DateTimeFormat>()
const region = { fr: 'fr-FR', en: 'en-GB' } as const

/** Writes instants, and the time from one to another, in the words of a language: as `Intl` does, save that the first of a month is « 1er » in French. */
export function writtenDate(language: Language, options: Intl.DateTimeFormatOptions) {
  const kind = `${language} ${JSON.stringify(options)}`
  const format = made.get(kind) ?? new Intl.DateTimeFormat(region[language], options)
  made.set(kind, format)
  return {
    format: (date: Date | number) => withFirst(language, format.formatToParts(date)),
    formatRange: (from: Date | number, to: Date | number) =>
      withFirst(language, format.formatRangeToParts(from, to)),
  }
}

function withFirst(language: Language, parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts.map((part, index) => (isFirst(language, parts, index) ? '1er' : part.value)).join('')
}

// « 1er » stands before the name of its month only; 01/02/2027 and a 1 alone stay figures.
function isFirst(language: Language, parts: readonly Intl.DateTimeFormatPart[], index: number): boolean {
  const part = parts[index]!
  if (language !== 'fr' || part.type !== 'day' || part.value !== '1') return false
  const month = parts.slice(index + 1).find(({ type }) => type === 'month' || type === 'day')
  return month?.type === 'month' && /\p{L}/u.test(month.value)
}
