import { stemEnglish } from './stemming/english.ts'
import { stemFrench } from './stemming/french.ts'
import { stopWords } from './stemming/stop-words.ts'

/**
 * Stemmed terms of a free text, in order, repeats left out; stop words and single letters (but `c++`, `c#`) left out.
 * Light stemming for French and English: "facturation" and "facturer" meet. The same text always gives the same terms.
 */
export function terms(text: string, language: 'fr' | 'en'): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
  const words = plain.match(/[a-z0-9]+(?:\+\+|#)?/g) ?? []
  const telling = words.filter((word) => word.length > 1 && !stopWords[language].has(word))
  return [...new Set(telling.map(language === 'fr' ? stemFrench : stemEnglish))]
}
