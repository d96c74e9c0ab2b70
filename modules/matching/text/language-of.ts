import { stopWords } from './stop-words.ts'

export type TextLanguage = 'fr' | 'en'

/** The language of words (as `wordsIn` cuts them), as far as the small ones tell; `otherwise` where they tell nothing. */
export function languageOf(words: readonly string[], otherwise: TextLanguage): TextLanguage {
  let difference = 0
  // "On", "me" or "son" are small words of both languages and tell neither.
  for (const word of words) difference += Number(stopWords.fr.has(word)) - Number(stopWords.en.has(word))
  if (difference === 0) return otherwise
  return difference > 0 ? 'fr' : 'en'
}
