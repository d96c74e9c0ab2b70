import { withoutElisions } from '../../../platform/without-elisions.ts'
import { plain } from './plain.ts'

/** Longer ones are no words, and would fill the list. */
const longest = 40

/** Each word once, without what is elided before it, and each sign that is no punctuation. A single letter tells nothing; a single figure may. */
export function wordsIn(text: string): string[] {
  const found = withoutElisions(plain(text)).match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s'’".,;:!?«»“”()…-]/gu) ?? []
  return [...new Set(found.filter((word) => word.length > 1 || !/\p{L}/u.test(word)))].map((word) =>
    word.slice(0, longest),
  )
}

/** Without the ending of a plural: what begins so is found in both numbers. */
export const withoutPlural = (word: string): string => (word.length > 4 ? word.replace(/[sx]$/, '') : word)

/** What is looked for, as somebody types: words, and signs that must stand there as they are. Neither of a single letter. */
export type Looked = { readonly words: readonly string[]; readonly signs: string | null }

export function lookedFor(typed: string): Looked {
  const whole = plain(typed)
  const words = wordsIn(typed.replaceAll(/["“”]/gu, ' ')).map(withoutPlural)
  const isOfWords = /^[\p{L}\p{N}\s'".,;:«»“”()-]*[?!]*$/u.test(whole) && /[\p{L}\p{N}]|^$/u.test(whole)
  return { words, signs: isOfWords ? null : whole }
}

/** From so many letters on a word is found by how it begins: of fewer it would be half of all words. */
export const lettersToBegin = 3
