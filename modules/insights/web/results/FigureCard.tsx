import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../contract.ts'
import { IntervalScale } from './IntervalScale.tsx'
import { MeetingsHeld } from './MeetingsHeld.tsx'
import styles from './Results.module.css'
import { usePercent } from './use-percent.ts'

const units = {
  'above-8': 'answers',
  '8-or-more': 'answers',
  'check-ins-answered': 'questions',
  'proposals-accepted': 'proposals',
} as const

/** One figure: its value, out of whom, its interval on the scale that all share, and the silent hatched. */
export function FigureCard({ figure }: { figure: ResultFigure }) {
  const t = useTranslations('insights.results')
  const percent = usePercent()
  const { name, kind, value, numerator, denominator, low, high, silent, worst, best, hidden } = figure
  if (figure.cells !== null) return <MeetingsHeld cells={figure.cells} />
  const unit = name in units ? units[name as keyof typeof units] : 'pairs'
  const counts =
    numerator === null || denominator === null ? null : t(`units.${unit}`, { numerator, denominator })
  const isShare = value !== null && low !== null && high !== null
  const bounds = { worst: worst === null ? '' : percent(worst), best: best === null ? '' : percent(best) }
  return (
    <div className={styles.figure}>
      <p>
        {isShare && (
          <>
            <strong>{percent(value)}</strong>{' '}
            <span className={styles.interval}>{`[${percent(low)} – ${percent(high)}]`}</span>
          </>
        )}
        {kind === 'count' && <strong>{value}</strong>}
      </p>
      <p className={styles.sentence}>
        {t(`figures.${name}`)}
        {counts !== null && `, ${counts}`}
      </p>
      {isShare && <IntervalScale value={value} low={low} high={high} worst={worst} best={best} />}
      <p className={styles.why}>
        {hidden !== null && t(`hidden.${hidden}`)} {kind === 'curve' && isShare && t('soFar')}{' '}
        {silent !== null && t('silent', { silent, known: String(worst !== null), ...bounds })}
      </p>
    </div>
  )
}
