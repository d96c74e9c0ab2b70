import { asksForPlaces } from './asks-how-many.ts'
import { columnWords, type Meaning } from './column-words.ts'
import { fold, meaningfulWords } from '../fold.ts'

/** What a heading says by the table of wordings: the very words, or the same words among few others. */
export function knowHeading(heading: string): { meaning: Meaning; exact: boolean } | null {
  const words = meaningfulWords(heading)
  const exact =
    exactMeanings.get(fold(heading)) ?? (words.length > 0 ? exactMeanings.get(words.join(' ')) : undefined)
  if (exact !== undefined) return { meaning: exact, exact: true }
  if (asksForPlaces(heading)) return { meaning: { to: 'capacity' }, exact: false }
  if (words.length === 0) return null
  let best: { meaning: Meaning; coverage: number } | null = null
  for (const { meaning, wanted } of wordings) {
    const coverage = wanted.length / words.length
    if (coverage >= 0.6 && coverage > (best?.coverage ?? 0) && standsIn(wanted, words))
      best = { meaning, coverage }
  }
  return best === null ? null : { meaning: best.meaning, exact: false }
}

/** True for the very words of the table of wordings. */
export function isKnownHeading(heading: string): boolean {
  const words = meaningfulWords(heading)
  return exactMeanings.has(fold(heading)) || (words.length > 0 && exactMeanings.has(words.join(' ')))
}

/** True where the words stand in the heading one after the other. */
function standsIn(wanted: readonly string[], words: readonly string[]): boolean {
  return words.some((_, start) => wanted.every((word, index) => words[start + index] === word))
}

const wordings = columnWords.flatMap(({ meaning, words }) =>
  words.map((word) => ({ meaning, wanted: meaningfulWords(word) })).filter(({ wanted }) => wanted.length > 0),
)
const exactMeanings = new Map(
  columnWords.flatMap(({ meaning, words }) => words.map((word) => [fold(word), meaning] as const)),
)
