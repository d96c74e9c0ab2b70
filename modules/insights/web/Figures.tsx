import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { FollowUpCounts } from '../contract.ts'
import styles from './FollowUp.module.css'

/** Counts out of all pairs, what one says told apart from what both say; nothing here is a share or a guess. */
export function Figures({ counts }: { counts: FollowUpCounts }) {
  const t = useTranslations('insights.figures')
  const { pairs, ended, proposed, metOnce, metThrice, withDate } = counts
  const figure = (words: ReactNode) => <strong>{words}</strong>
  const met = [
    { key: 'once', ...metOnce },
    { key: 'thrice', ...metThrice },
  ] as const
  return (
    <section className={styles.figures}>
      <h2>{t('title', { pairs })}</h2>
      {pairs > 0 &&
        met.map(({ key, byBoth, byOne }) => (
          <div key={key} className={styles.figure}>
            <p>{t.rich(key, { count: byBoth + byOne, pairs, figure })}</p>
            <p className={styles.why}>{t('toldApart', { byBoth, byOne })}</p>
          </div>
        ))}
      {pairs > 0 && (
        <div className={styles.figure}>
          <p>{t.rich('withDate', { count: withDate, pairs, figure })}</p>
          <p className={styles.why}>{t('notHeld')}</p>
        </div>
      )}
      {ended > 0 && <p className={styles.why}>{t('ended', { count: ended })}</p>}
      {proposed > 0 && <p className={styles.why}>{t('proposed', { count: proposed })}</p>}
    </section>
  )
}
