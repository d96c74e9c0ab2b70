import { asWritten } from './as-written.ts'
import type { EditionWords } from './edition-words.ts'

const ours = /\b(an?\s)?(mentor|mentee)(s?)(?![\w-])/gi

/** "a mentor" is "an alum" where the edition says so. */
export function inEnglish(text: string, words: EditionWords): string {
  return text.replace(ours, (found, article: string | undefined, role: string, plural: string) => {
    const { one, many } = words[role.toLowerCase() as 'mentor' | 'mentee']
    const name = plural === '' ? one.en : many.en
    const said = article === undefined ? name : `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
    return asWritten(said, found)
  })
}
