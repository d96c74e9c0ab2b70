/**
 * Stemmed terms of a free text, in order, repeats kept out; stop words and single letters left out. Light
 * stemming for French and English: "facturation" and "facturer" meet. The same text always gives the same terms.
 */
export function terms(text: string, language: 'fr' | 'en'): string[] {
  throw new Error(`to come: ${text.length} ${language}`)
}
