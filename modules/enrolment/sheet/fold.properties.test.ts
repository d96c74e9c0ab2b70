import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from './fold.ts'

const usual = fc.constantFrom(..."aéÈôçñ œŒæÆ’'«»-–—…+/&,;:.!? 09zZß\u00a0\u202f\u0301".split(''))

it('texts that the short way reads are folded as the long way would', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(usual, { maxLength: 20 }).map((letters) => letters.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      (text) => {
        expect(fold(text)).toBe(inFull(text))
      },
    ),
    { numRuns: 3_000 },
  )
})

function inFull(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}
