import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import type { Language } from '../contract.ts'

export type Translate = (key: string, values?: Record<string, string | number>) => string
export type Translator = Translate & { has(key: string): boolean }

/** Other words for messages: changes each as it stands in its file. The same `key` changes them alike. */
export type Rewording = {
  readonly key: string
  readonly change: (messages: unknown, language: Language) => unknown
}

/**
 * Words a message of `locales/<language>/<namespace>.json`. A missing key or value throws: a half-worded mail must
 * not leave. `has` tells whether the key exists.
 */
export function translator(language: Language, namespace: string, rewording?: Rewording): Translator {
  const place = `${language}/${namespace}/${rewording?.key ?? ''}`
  const known = made.get(place)
  if (known) return known
  const translate = makeTranslator(language, namespace, rewording)
  if (made.size >= mostKept) made.clear()
  made.set(place, translate)
  return translate
}

// Kept: it parses a message once, and a publication words the same ones forty thousand times.
const made = new Map<string, Translator>()
const mostKept = 200

function makeTranslator(language: Language, namespace: string, rewording: Rewording | undefined): Translator {
  const written = loadMessages(language, namespace)
  const messages = (rewording?.change(written, language) ?? written) as typeof written
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
