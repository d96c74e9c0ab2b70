import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import type { Language } from '../contract.ts'

export type Translate = (key: string, values?: Record<string, string | number>) => string

/**
 * Words a message of `locales/<language>/<namespace>.json`. A missing key or value throws: a half-worded mail must
 * not leave. `has` tells whether the key exists.
 */
export function translator(language: Language, namespace: string): Translate & { has(key: string): boolean } {
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

type Messages = Record<string, Record<string, unknown>>
const loaded = new Map<string, Messages>()

function loadMessages(language: Language, namespace: string): Messages {
  const place = `${language}/${namespace}.json`
  const known = loaded.get(place)
  if (known) return known
  const file = new URL(`../../locales/${place}`, import.meta.url)
  const messages = { [namespace]: JSON.parse(readFileSync(file, 'utf8')) }
  loaded.set(place, messages)
  return messages
}
