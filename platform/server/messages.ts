import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import type { Language } from '../contract.ts'

export type Translate = (key: string, values?: Record<string, string | number>) => string
export type Translator = Translate & { has(key: string): boolean }

/**
 * Words a message of `locales/<language>/<namespace>.json`. A missing key or value throws: a half-worded mail must
 * not leave. `has` tells whether the key exists.
 */
export function translator(language: Language, namespace: string): Translator {
  const place = `${language}/${namespace}`
  const known = made.get(place)
  if (known) return known
  const translate = makeTranslator(language, namespace)
  made.set(place, translate)
  return translate
}

// Kept: it parses a message once, and a publication words the same ones forty thousand times.
const made = new Map<string, Translator>()

function makeTranslator(language: Language, namespace: string): Translator {
  const messages = loadMessages(language, namespace)
  const translate = createTranslator({
    locale: language,
    messages,
    namespace,
    onError: (error) => {
      throw error
    },
  })
  return Object.assign(
    (key: string, values?: Record<string, string | number>) =>
      translate(key as never, values as never) as string,
    { has: (key: string) => translate.has(key as never) },
  )
}

function loadMessages(language: Language, namespace: string): Record<string, Record<string, unknown>> {
  const file = new URL(`../../locales/${language}/${namespace}.json`, import.meta.url)
  return { [namespace]: JSON.parse(readFileSync(file, 'utf8')) }
}
