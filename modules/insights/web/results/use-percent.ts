import { useMemo } from 'react'
import { useLanguage } from '../../../../platform/web/messages.tsx'

/** A share as a whole percentage: more digits would say more than is known. */
export function usePercent(): (share: number) => string {
  const { language } = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
    return (share) => format.format(share)
  }, [language])
}

/** The 95 % interval written short, beside a percentage: 85–99. */
export function shortInterval(low: number, high: number): string {
  return `${Math.round(100 * low)}–${Math.round(100 * high)}`
}
