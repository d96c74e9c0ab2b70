import { useTranslations } from 'use-intl'
import { ConnectionLost, Refusal } from './refusal.ts'

/**
 * Words an error for a person: the module's own sentence (`<module>.refusals.<code>`), else the platform's, else a
 * general one with the number to quote. The details of the refusal fill the sentence's places.
 */
export function useRefusalText(module?: string): (error: unknown) => string {
  const t = useTranslations()
  return (error) => {
    if (error instanceof ConnectionLost) return t('platform.refusals.connection-lost')
    if (!(error instanceof Refusal)) return t('platform.errors.unexpected')
    const keys = [...(module ? [`${module}.refusals.${error.code}`] : []), `platform.refusals.${error.code}`]
    const known = keys.find((key) => t.has(key))
    if (known) return t(known, toValues(error.details))
    return error.requestId
      ? t('platform.errors.withNumber', { requestId: error.requestId })
      : t('platform.errors.unexpected')
  }
}

function toValues(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const plain = Object.entries(details).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  )
  return Object.fromEntries(plain)
}
