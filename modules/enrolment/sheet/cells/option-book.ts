import type { Theme } from '../../../programmes/contract.ts'
import type { Option } from '../../../questionnaires/contract.ts'
import { fold, makeKey, meaningfulWords } from '../fold.ts'

/** The options of a question, or the themes, found by any of their wordings and grown where the sheets say more. */
export type OptionBook = {
  find: (label: string) => string | null
  isKnown: (folded: string) => boolean
  add: (label: string) => string | null
  added: Option[]
}

export const optionLimit = 400

/** Accents, case, punctuation and articles do not tell two labels apart: "Fixer mes prix" is "fixer ses prix". */
export function openOptionBook(entries: readonly { key: string; labels: readonly string[] }[]): OptionBook {
  const keys = new Set(entries.map(({ key }) => key))
  const byText = new Map<string, string>()
  const byWords = new Map<string, string>()
  const learn = (key: string, label: string) => {
    if (!byText.has(fold(label))) byText.set(fold(label), key)
    const words = meaningfulWords(label).join(' ')
    if (words !== '' && !byWords.has(words)) byWords.set(words, key)
  }
  for (const { key, labels } of entries) for (const label of labels) learn(key, label)
  for (const { key } of entries) learn(key, key)
  const added: Option[] = []
  return {
    find: (label) => byText.get(fold(label)) ?? byWords.get(meaningfulWords(label).join(' ')) ?? null,
    isKnown: (folded) => byText.has(folded),
    add: (label) => {
      if (keys.size >= optionLimit) return null
      const key = makeKey(label, keys)
      keys.add(key)
      learn(key, label)
      added.push({ key, label: { fr: label, en: label } })
      return key
    },
    added,
  }
}

export function optionEntries(options: readonly Option[]): { key: string; labels: string[] }[] {
  return options.map(({ key, label }) => ({ key, labels: [label.fr, label.en] }))
}

export function themeEntries(themes: readonly Theme[]): { key: string; labels: string[] }[] {
  return themes.map(({ key, asking, offering }) => ({
    key,
    labels: [asking.fr, asking.en, offering.fr, offering.en],
  }))
}
