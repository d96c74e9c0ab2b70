import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'

export type Language = 'fr' | 'en'
export type Words = (key: string, values?: Record<string, string | number>) => string

/** What the screen says, by the keys of locales/: 'people.signIn.enter'. A story then reads alike in both languages. */
export function wordsOf(language: Language): Words {
  return (key, values) => {
    const [module, ...path] = key.split('.')
    const file = new URL(`../../locales/${language}/${module}.json`, import.meta.url)
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    const onError = (error: Error) => {
      throw error
    }
    const translate = createTranslator({ locale: language, messages, onError })
    return translate(path.join('.') as never, values as never)
  }
}
