import { useTranslations } from 'use-intl'
import styles from './Results.module.css'
import { usePercent } from './use-percent.ts'

type Scale = {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly worst: number | null
  readonly best: number | null
}

/** From 0 to 100 %: the interval as a bar, the value as a mark, and as hatching where the silent could bring it. */
export function IntervalScale({ value, low, high, worst, best }: Scale) {
  const t = useTranslations('insights.results')
  const percent = usePercent()
  const at = (share: number) => 1000 * share
  return (
    <svg
      className={styles.scale}
      viewBox="0 0 1000 24"
      preserveAspectRatio="none"
      role="img"
      aria-label={t('interval', { low: percent(low), high: percent(high) })}
    >
      <line className={styles.axis} x1="0" x2="1000" y1="12" y2="12" />
      {worst !== null && best !== null && (
        <line className={styles.silent} x1={at(worst)} x2={at(best)} y1="12" y2="12" />
      )}
      <rect className={styles.bar} x={at(low)} width={Math.max(2, at(high - low))} y="6" height="12" />
      <rect className={styles.mark} x={at(value) - 4} width="8" y="2" height="20" />
    </svg>
  )
}
