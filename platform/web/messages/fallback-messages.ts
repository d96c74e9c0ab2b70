import type { Language } from '../../contract.ts'
import { byModule } from './by-module.ts'

/** The few sentences that come with the program itself: they say that the others could not be fetched. */
export function fallbackMessages(language: Language): Record<string, unknown> {
  return messages[language]
}

const messages = {
  fr: byModule(import.meta.glob('../../../locales/fr/unreachable.json', { eager: true, import: 'default' })),
  en: byModule(import.meta.glob('../../../locales/en/unreachable.json', { eager: true, import: 'default' })),
}
