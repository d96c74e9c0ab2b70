import { expect, it } from 'vitest'
import { listInWords } from './list-in-words.ts'

it.each(['fr', 'en'] as const)('words are joined in %s as the runtime joins them', (language) => {
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  const words = ['Ada', 'Émile', 'Noé', 'Mia', 'Zoé']
  for (let count = 0; count <= words.length; count++) {
    const some = words.slice(0, count)
    expect(listInWords(some, language)).toBe(format.format(some))
  }
})
