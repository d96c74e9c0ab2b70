import type { Language } from '../../contract.ts'

/** The few sentences that come with the program itself: they say that the others could not be fetched. */
export function fallbackMessages(language: Language): Record<string, unknown> {
  return { platform: { errors: errors[`../../../locales/${language}/platform.json`] } }
}

// The query makes it a file of its own to the bundler, so that the entry takes this one key and not the whole file.
const errors = import.meta.glob('../../../locales/*/platform.json', {
  eager: true,
  import: 'errors',
  query: '?errors',
})
