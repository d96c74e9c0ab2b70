import { useTranslations } from 'use-intl'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import type { ResultFigure } from '../../contract.ts'
import styles from './Results.module.css'

/** How many pairs held how many meetings; three or more stand out. */
export function MeetingsHeld({ cells }: { cells: NonNullable<ResultFigure['cells']> }) {
  const t = useTranslations('insights.results')
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0))
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.sentence}>{t('figures.meetings-held')}</figcaption>
      <ul className={styles.histogram}>
        {cells.map(({ label, count }, held) => (
          <li key={label}>
            <span aria-hidden="true">{count ?? '–'}</span>
            <svg viewBox="0 0 40 80" preserveAspectRatio="none" aria-hidden="true">
              <rect
                className={held >= 3 ? styles.enough : styles.rest}
                x="0"
                width="40"
                y={80 - (76 * (count ?? 0)) / most}
                height={(76 * (count ?? 0)) / most}
              />
            </svg>
            <span className={styles.cell} aria-hidden="true">
              {label}
            </span>
            <VisuallyHidden>{t('meetings', { label, count: held, pairs: count ?? 0 })}</VisuallyHidden>
          </li>
        ))}
      </ul>
    </figure>
  )
}
