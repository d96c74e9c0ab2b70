import { useFormatter, useTranslations } from 'use-intl'
import { ConnectionLost, Refusal } from './refusal.ts'
import { useLongDay } from './use-long-day.ts'
import { useMoney } from './use-money.ts'

/**
 * Words an error for a person: the module's own sentence (`<module>.refusals.<code>`), else the platform's, else a
 * general one with the number to quote. The details of the refusal fill the sentence's places; `{ cents, currency }` is a sum of
 * money, as people write it, and so is a day; several words are a list in the language of the page.
 */
export function useRefusalText(module?: string): (error: unknown) => string {
  const t = useTranslations()
  const money = useMoney()
  const longDay = useLongDay()
  const format = useFormatter()
  return (error) => {
    if (error instanceof ConnectionLost) return t('platform.refusals.connection-lost')
    if (!(error instanceof Refusal)) return t('platform.errors.unexpected')
    const keys = [...(module ? [`${module}.refusals.${error.code}`] : []), `platform.refusals.${error.code}`]
    const known = keys.find((key) => t.has(key))
    if (known)
      return t(known, toValues(error.details, { money, longDay, list: (words) => format.list(words) }))
    return error.requestId
      ? t('platform.errors.withNumber', { requestId: error.requestId })
      : t('platform.errors.unexpected')
  }
}

type Written = {
  readonly money: ReturnType<typeof useMoney>
  readonly longDay: ReturnType<typeof useLongDay>
  readonly list: (words: readonly string[]) => string
}

function toValues(
  details: Readonly<Record<string, unknown>>,
  { money, longDay, list }: Written,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([key, value]): [string, string | number][] => {
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return [[key, longDay(value)]]
      if (typeof value === 'string' || typeof value === 'number') return [[key, value]]
      if (isWords(value)) return [[key, list(value)]]
      return isSum(value) ? [[key, money(value.cents, value.currency)]] : []
    }),
  )
}

const isSum = (value: unknown): value is { cents: number; currency: string } =>
  typeof value === 'object' && value !== null && 'cents' in value && 'currency' in value

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
