import { createContext, use, useEffect, useMemo, useState, useTransition, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider } from 'use-intl'
import type { Language } from '../contract.ts'
import { readCookie, writeCookie } from './cookies.ts'

type Messages = Record<string, unknown>
type LanguageState = { language: Language; setLanguage: (language: Language) => void }

const LanguageContext = createContext<LanguageState | undefined>(undefined)

/** Gives the sentences of the person's language to everything inside. Suspends while they load. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState(firstLanguage)
  const [, startTransition] = useTransition()
  const messages = use(loadMessages(language))
  const state = useMemo(() => {
    // A transition keeps the old language on the screen until the new one has come.
    const setLanguage = (next: Language) => {
      writeCookie('binome-language', next)
      startTransition(() => setState(next))
    }
    return { language, setLanguage }
  }, [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext value={state}>
      <IntlProvider locale={language} messages={messages} timeZone={timeZone} onError={report}>
        <I18nProvider locale={regional[language]}>{children}</I18nProvider>
      </IntlProvider>
    </LanguageContext>
  )
}

/** The language on the screen and how to change it; the choice is kept in the cookie `binome-language`. */
export function useLanguage(): LanguageState {
  const state = use(LanguageContext)
  if (!state) throw new Error('useLanguage stands outside MessagesProvider.')
  return state
}

// React Aria writes dates and numbers by region; British days and French spaces are those of our two texts.
const regional = { fr: 'fr-FR', en: 'en-GB' } as const
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const loaders: Record<Language, () => Promise<{ messages: Messages }>> = {
  fr: () => import('./messages-fr.ts'),
  en: () => import('./messages-en.ts'),
}
const loading = new Map<Language, Promise<Messages>>()

function loadMessages(language: Language): Promise<Messages> {
  const started = loading.get(language) ?? loaders[language]().then((module) => module.messages)
  loading.set(language, started)
  return started
}

function firstLanguage(): Language {
  const known = [readCookie('binome-language'), ...navigator.languages, document.documentElement.lang]
  return known.map((tag) => tag?.slice(0, 2)).find((tag) => tag === 'fr' || tag === 'en') ?? 'fr'
}

function report(error: Error): void {
  // A missing sentence shows its key on the screen; the console says so while one develops.
  if (import.meta.env.DEV) reportError(error)
}
