import { expect, it } from 'vitest'
import { fitsWords } from './fits-words.ts'

it.each([
  ['Réglages de l’édition', 'regl', true],
  ['Réglages de l’édition', 'edi reg', true],
  ['Binômes à former', 'former', true],
  ['Binômes à former', 'ormer', false],
  ['Inscriptions', '', true],
])('"%s" for "%s": %s', (text, typed, fits) => {
  expect(fitsWords(text, typed)).toBe(fits)
})
