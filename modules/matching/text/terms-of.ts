import { languageOf, type TextLanguage } from './language-of.ts'
import { sentencesIn } from './sentences-in.ts'
import { stemOf } from './stem-of.ts'
import { stopWords } from './stop-words.ts'
import { wordsIn } from './words-in.ts'

/**
 * Stems of a French or English text (Snowball's algorithms), in order, without accents, repeats and words that say
 * nothing. Each sentence is read in the language of its small words; without any, in that of the whole text, then in
 * `otherwise`. Equal texts give equal terms everywhere.
 */
export function termsOf(text: string, otherwise: TextLanguage): string[] {
  const sentences = sentencesIn(text).map(wordsIn)
  const whole = languageOf(sentences.flat(), otherwise)
  const terms = sentences.flatMap((words) => {
    const language = languageOf(words, whole)
    return words.filter((word) => !stopWords[language].has(word)).map((word) => stemOf(word, language))
  })
  return [...new Set(terms)]
}
