import { useFormatter } from 'use-intl'

/** Hundredths of a currency, as people write them; round sums without decimals. */
export function useMoney() {
  const format = useFormatter()
  return (cents: number, currency: string) =>
    format.number(cents / 100, {
      style: 'currency',
      currency,
      minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    })
}
