import type { Language } from '../../../platform/contract.ts'

/** Words joined with commas and "and", as `Intl.ListFormat` does, whose opening takes much of a short run. */
export function listInWords(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  if (before.length === 0) return last
  if (language === 'fr') return `${before.join(', ')} et ${last}`
  return `${before.join(', ')}${before.length > 1 ? ',' : ''} and ${last}`
}
