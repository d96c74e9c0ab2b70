import type { Language } from '../../../platform/contract.ts'
import type { EditionWords } from './edition-words.ts'
import { inEnglish } from './in-english.ts'
import { inFrench } from './in-french.ts'
import { textOfMessage } from './text-of-message.ts'

/** A sentence of ours as an edition says it: its own words for the two roles, with the articles that they take. */
export function inTheirWords(message: string, words: EditionWords, language: Language): string {
  return textOfMessage(message, (text) => (language === 'fr' ? inFrench : inEnglish)(text, words))
}

/**
 * All sentences of one language, for the pages of an edition. Those that tell what to write in a sheet stay: its reader
 * knows the usual words.
 */
export function messagesInTheirWords<Messages>(
  messages: Messages,
  words: EditionWords,
  language: Language,
  path = '',
): Messages {
  if (typeof messages === 'string')
    return (words.sentences[path]?.[language] ?? inTheirWords(messages, words, language)) as Messages
  if (typeof messages !== 'object' || messages === null) return messages
  const entries = Object.entries(messages).map(([key, value]) => [
    key,
    ofSheets.has(key)
      ? value
      : messagesInTheirWords(value, words, language, path === '' ? key : `${path}.${key}`),
  ])
  return Object.fromEntries(entries) as Messages
}

const ofSheets: ReadonlySet<string> = new Set(['sheet', 'guide', 'cli'])
