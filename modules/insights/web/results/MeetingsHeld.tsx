import { useTranslations } from 'use-intl'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import type { ResultFigure } from '../../contract.ts'
import styles from './Results.module.css'

/** How many pairs held how many meetings; three or more stand out. */
export function MeetingsHeld({ held, thrice }: { held: ResultFigure; thrice: ResultFigure }) {
  const t = useTranslations('insights.results')
  const { cells } = held
  if (cells === null) return null
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0))
  const { numerator, denominator } = thrice
  return (
    <section>
      <h2>{t('heldTitle')}</h2>
      {numerator !== null && denominator !== null && (
        <p className={styles.under}>{t('enough', { numerator, denominator })}</p>
      )}
      <ul className={styles.histogram}>
        {cells.map(({ label, count }, at) => (
          <li key={label}>
            <span aria-hidden="true">{count ?? '–'}</span>
            <svg viewBox="0 0 40 80" preserveAspectRatio="none" aria-hidden="true">
              <rect
                className={at >= 3 ? styles.enough : styles.rest}
                x="0"
                width="40"
                y={80 - (76 * (count ?? 0)) / most}
                height={(76 * (count ?? 0)) / most}
              />
            </svg>
            <span className={styles.cell} aria-hidden="true">
              {label}
            </span>
            <VisuallyHidden>{t('meetings', { label, count: at, pairs: count ?? 0 })}</VisuallyHidden>
          </li>
        ))}
      </ul>
    </section>
  )
}
