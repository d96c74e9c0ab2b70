import type { Language, Wording } from '../../../platform/contract.ts'
import { listInWords } from './list-in-words.ts'
import type { MessageKey } from './message-key.ts'

/** Something to say in the reader's language, later: `say` words it. A list is joined with "and". */
export type Said = string | number | Wording | Sentence | readonly Said[]

/** `key` is under `matching` in locales. */
export type Sentence = { readonly key: string; readonly values: Readonly<Record<string, Said>> }

/** What `useTranslations('matching')` or `translator(language, 'matching')` gives. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

export function say(said: Said, language: Language, translate: Translate): string {
  if (typeof said === 'string') return said
  if (typeof said === 'number') return numbersOf(language).format(said)
  if (isList(said)) {
    const words = said.map((one) => say(one, language, translate))
    return listInWords(words, language)
  }
  if (!('key' in said)) return said[language]
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(said.values)) {
    values[name] = typeof value === 'number' ? value : say(value, language, translate)
  }
  return translate(said.key, values)
}

export function sentence(key: MessageKey, values: Readonly<Record<string, Said>> = {}): Sentence {
  return { key, values }
}

function isList(said: Exclude<Said, string | number>): said is readonly Said[] {
  return Array.isArray(said)
}

// Making one costs more than a thousand uses.
const formats = new Map<Language, Intl.NumberFormat>()

function numbersOf(language: Language): Intl.NumberFormat {
  const known = formats.get(language) ?? new Intl.NumberFormat(language)
  formats.set(language, known)
  return known
}
