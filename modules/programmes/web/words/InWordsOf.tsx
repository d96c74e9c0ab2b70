import { useMemo, type ReactNode } from 'react'
import { IntlProvider, useLocale, useMessages } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { EditionWords } from '../../contract.ts'
import { messagesInTheirWords } from '../../words/in-their-words.ts'

/** Everything inside is said in the words that an edition has for its two roles; null for the usual ones. */
export function InWordsOf({ words, children }: { words: EditionWords | null; children: ReactNode }) {
  const usual = useMessages()
  const { language } = useLanguage()
  const locale = useLocale()
  // Two answers of the server that say the same are the same words.
  const key = words && JSON.stringify(words)
  const messages = useMemo(
    () => (key === null ? usual : messagesInTheirWords(usual, JSON.parse(key) as EditionWords, language)),
    [usual, key, language],
  )
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  )
}
