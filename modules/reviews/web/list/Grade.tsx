import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { Spread } from '../../contract.ts'
import styles from '../Reviews.module.css'

/** The mean, and how far its reviewers are from each other, on one scale from 1 to 4. */
export function Grade({ grades }: { readonly grades: Spread }) {
  const t = useTranslations('reviews.list')
  const format = useFormatter()
  const { mean, lowest, highest, given } = grades
  if (mean === null || lowest === null || highest === null)
    return <span className={styles.help}>{t(given === 0 ? 'ungraded' : 'yoursFirst')}</span>
  const written = (number: number) =>
    format.number(number, { minimumFractionDigits: 1, maximumFractionDigits: 2 })
  const along = (number: number) => ((number - 1) / 3) * 100
  return (
    <>
      {written(mean)}
      <span
        className={styles.spread}
        role="img"
        aria-label={t('spread', { lowest: written(lowest), highest: written(highest), count: given })}
        title={t('spread', { lowest: written(lowest), highest: written(highest), count: given })}
      >
        <span
          className={styles.range}
          style={{
            insetInlineStart: `${Math.min(94, along(lowest))}%`,
            width: `${along(highest) - along(lowest)}%`,
          }}
        />
      </span>
    </>
  )
}
