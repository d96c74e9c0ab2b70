import type { Language } from '../../../platform/contract.ts'
import { translator, type Translator } from '../../../platform/server/messages.ts'
import type { EditionWords } from '../contract.ts'
import { messagesInTheirWords } from '../words/in-their-words.ts'

/** As `translator`, in the words that this edition has for its two roles. */
export function editionTranslator(
  { words }: { readonly words: EditionWords | null },
  language: Language,
  namespace: string,
): Translator {
  if (words === null) return translator(language, namespace)
  return translator(language, namespace, {
    key: JSON.stringify(words),
    change: (messages) => messagesInTheirWords(messages, words, language),
  })
}
