import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../contract.ts'
import { IntervalScale } from './IntervalScale.tsx'
import styles from './Results.module.css'
import { useFigureWords } from './use-figure-words.ts'
import { shortInterval, usePercent } from './use-percent.ts'

/** One figure: its value, out of whom, its interval on the scale that all share, the silent hatched; then what else is to be said. */
export function FigureCard({ figure, children }: { figure: ResultFigure; children?: ReactNode }) {
  const t = useTranslations('insights.results')
  const percent = usePercent()
  const { sentenceOf } = useFigureWords()
  const { kind, value, low, high, worst, best, hidden } = figure
  const isShare = value !== null && low !== null && high !== null
  return (
    <div className={styles.figure}>
      {isShare && (
        <p>
          <strong>{percent(value)}</strong>{' '}
          <span className={styles.interval}>{`[${shortInterval(low, high)}]`}</span>
        </p>
      )}
      {kind === 'count' && (
        <p>
          <strong>{value}</strong>
        </p>
      )}
      <p className={styles.sentence}>{sentenceOf(figure)}</p>
      {isShare && <IntervalScale value={value} low={low} high={high} worst={worst} best={best} />}
      <div className={styles.why}>
        {hidden !== null && <p>{t(`hidden.${hidden}`)}</p>}
        {kind === 'curve' && isShare && <p>{t('soFar')}</p>}
        {children}
      </div>
    </div>
  )
}
