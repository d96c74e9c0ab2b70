import { readdirSync, readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import type { Language } from '../contract.ts'

export type Translate = (key: string, values?: Record<string, string | number>) => string

/**
 * Words a message of `locales/<language>/<namespace>.json`. A missing key or value throws: a half-worded mail must
 * not leave. `has` tells whether the key exists.
 */
export function translator(language: Language, namespace: string): Translate & { has(key: string): boolean } {
  const messages = loadMessages(language)
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
const loaded = new Map<Language, Messages>()

function loadMessages(language: Language): Messages {
  const known = loaded.get(language)
  if (known) return known
  const folder = new URL(`../../locales/${language}/`, import.meta.url)
  const messages: Messages = {}
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    messages[file.slice(0, -'.json'.length)] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  }
  loaded.set(language, messages)
  return messages
}
