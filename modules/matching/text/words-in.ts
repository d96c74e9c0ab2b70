import { withoutInclusiveEndings } from './without-inclusive-endings.ts'

/**
 * Words of a text in small letters, in order. Apostrophes and hyphens part words (but "e-mail" is one); single letters
 * ("l’", "n’t") and bare numbers are left out, since "15 ans" and "15 clients" have nothing in common.
 */
export function wordsIn(text: string): string[] {
  const plain = withoutInclusiveEndings(
    text
      .replace(/[’‘ʼ´`]/g, "'")
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae'),
  )
  const words = plain.replace(/(?<![\p{L}\p{N}])e-(?=\p{L})/gu, 'e').match(/[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? []
  return words.filter((word) => word.length > 1 && !/^\p{N}+$/u.test(word))
}
