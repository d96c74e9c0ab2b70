import { use, useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider, useLocale } from 'use-intl'
import type { Language } from '../contract.ts'
import { writeCookie } from './cookies.ts'
import { firstMessages, showLanguage, shownMessages, subscribeToMessages } from './messages/message-store.ts'

/**
 * Gives the sentences of the person's language to everything inside. Suspends until the first have come; `unreachable`
 * stands in, with the sentences of `unreachable` only, as long as they cannot come.
 */
export function MessagesProvider({ children, unreachable }: { children: ReactNode; unreachable: ReactNode }) {
  const shown = useSyncExternalStore(subscribeToMessages, shownMessages)
  use(firstMessages)
  const language = shown?.language ?? 'fr'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <IntlProvider
      locale={regional[language]}
      messages={shown?.messages ?? {}}
      timeZone={timeZone}
      onError={report}
    >
      <I18nProvider locale={regional[language]}>{shown?.isFallback ? unreachable : children}</I18nProvider>
    </IntlProvider>
  )
}

/** The language on the screen and how to change it; the choice is kept in the cookie `binome-language`. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  return { language: useLocale().slice(0, 2) as Language, setLanguage }
}

function setLanguage(language: Language): void {
  writeCookie('binome-language', language)
  void showLanguage(language)
}

// Dates and numbers are written by region; British days and French spaces are those of our two texts.
const regional = { fr: 'fr-FR', en: 'en-GB' } as const
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone

function report(error: Error): void {
  // A missing sentence shows its key on the screen; the console says so while one develops.
  if (import.meta.env.DEV) reportError(error)
}
