import type { Language } from '../../contract.ts'
import { readCookie } from '../cookies.ts'
import { fallbackMessages } from './fallback-messages.ts'

export type Messages = Record<string, unknown>
export type Shown = { language: Language; messages: Messages; isFallback?: boolean }

/** The sentences on the screen; undefined until the first ones have come. */
export function shownMessages(): Shown | undefined {
  return shown
}

export function subscribeToMessages(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}

/** Shows another language once its sentences are here; the old one stays on the screen meanwhile. */
export function showLanguage(language: Language): Promise<void> {
  return show(language, extent)
}

/** Brings every module's sentences, before a page is shown that needs them. */
export function loadAllMessages(): Promise<void> {
  return show(wanted, 'all')
}

type Extent = 'first' | 'all'

const loaders: Record<Language, Record<Extent, () => Promise<{ messages: Messages }>>> = {
  fr: { first: () => import('./first-fr.ts'), all: () => import('./all-fr.ts') },
  en: { first: () => import('./first-en.ts'), all: () => import('./all-en.ts') },
}
const listeners = new Set<() => void>()
let shown: Shown | undefined
let extent: Extent = 'first'
let wanted: Language = firstLanguage()

/** Settles when the first sentences are on the screen, or those that say they cannot come. */
export const firstMessages: Promise<void> = show(wanted, 'first').catch(() => {
  shown ??= { language: wanted, messages: fallbackMessages(wanted), isFallback: true }
})

async function show(language: Language, least: Extent): Promise<void> {
  wanted = language
  if (least === 'all') extent = 'all'
  const { messages } = await loaders[language][extent]()
  // While this came, the person may have chosen again, or a page may have asked for more.
  const isLess =
    shown?.language === language && Object.keys(shown.messages).length >= Object.keys(messages).length
  if (language !== wanted || isLess) return
  shown = { language, messages }
  for (const listener of listeners) listener()
}

function firstLanguage(): Language {
  const known = [readCookie('binome-language'), ...navigator.languages, document.documentElement.lang]
  return known.map((tag) => tag?.slice(0, 2)).find((tag) => tag === 'fr' || tag === 'en') ?? 'fr'
}
