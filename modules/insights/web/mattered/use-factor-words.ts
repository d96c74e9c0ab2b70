import { useTranslations } from 'use-intl'
import { useMemo } from 'react'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { MatteredFactor } from '../../contract.ts'

/** A gap in whole points of a hundred, with its sign: more digits would say more than is known. */
export function usePoints(): (gap: number) => string {
  const { language } = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
    return (gap) => format.format(100 * gap).replace('-', '−')
  }, [language])
}

/** How factors are called, and what is said under each. */
export function useFactorWords() {
  const t = useTranslations('insights.mattered')
  const criteria = useTranslations('matching.criteria')
  const points = usePoints()
  const { language } = useLanguage()
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const nameOf = ({ kind, criterion, wording }: MatteredFactor) => {
    if (kind !== 'criterion') return t(`factors.${kind}`)
    if (wording !== null) return wording[language]
    const key = criterion as 'another'
    return criteria(criteria.has(key) ? key : 'another')
  }
  return {
    nameOf,
    intervalOf: ({ low, high }: { readonly low: number; readonly high: number }) =>
      t('interval', { low: points(low), high: points(high) }),
    whyOf: ({ because }: MatteredFactor) => (because === null ? '' : t(`because.${because}`)),
    remarksOf: (factor: MatteredFactor) => {
      const { known, gap, isAfterwards, because, pairsNeeded, kind } = factor
      const isBetween = gap !== null && gap.from !== null && gap.to !== null
      return [
        ...(known === null ? [] : [t('known', { known })]),
        ...(isBetween
          ? [
              t(kind === 'criterion' ? 'betweenFits' : 'between', {
                from: number.format(gap.from!),
                to: number.format(gap.to!),
              }),
            ]
          : []),
        ...(pairsNeeded === null ? [] : [t('needed', { count: roughly(pairsNeeded) })]),
        ...(because === null ? [] : [t(`because.${because}`)]),
        ...(isAfterwards ? [t('afterwards')] : []),
      ].join(' ')
    },
  }
}

/** Two figures: what is known of it is no more exact. */
function roughly(count: number): number {
  return count < 100 ? count : Number(count.toPrecision(2))
}
