import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../../contract.ts'
import { ComparedFigure, type Compared } from '../compare/ComparedFigure.tsx'
import styles from '../Results.module.css'
import { usePercent } from '../use-percent.ts'
import { PartsBar } from './PartsBar.tsx'

/** What became of the goals, by the judgement of whose they are. */
export function Goals({ figure, compared }: { figure: ResultFigure; compared: Compared }) {
  const t = useTranslations('insights.results')
  const percent = usePercent()
  const { numerator, denominator, low, high, hidden, cells } = figure
  if (hidden === 'nobody') return null
  const isKnown = numerator !== null && denominator !== null
  return (
    <section>
      <h2>{isKnown ? t('goals.title', { reached: numerator, total: denominator }) : t('goals.none')}</h2>
      <p className={styles.under}>
        {low === null || high === null
          ? t('goals.byFew')
          : t('goals.by', { low: percent(low), high: percent(high) })}
      </p>
      {hidden !== null && <p className={styles.why}>{t(`hidden.${hidden}`)}</p>}
      {cells !== null && denominator !== null && <PartsBar cells={cells} total={denominator} />}
      <ComparedFigure figure={figure} compared={compared} />
    </section>
  )
}
