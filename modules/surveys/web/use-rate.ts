import { useMemo } from 'react'
import { useLanguage } from '../../../platform/web/messages.tsx'

/** A share as a whole percentage: more digits would say more than is known. */
export function useRate(): (cases: number, of: number) => string {
  const { language } = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
    return (cases, of) => format.format(of === 0 ? 0 : cases / of)
  }, [language])
}
