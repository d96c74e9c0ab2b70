import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { Threshold } from '../../contract.ts'
import styles from '../Reviews.module.css'

/** What was decided by a threshold: who, when, which, and how many stood on each side. */
export function Thresholds({ thresholds }: { readonly thresholds: readonly Threshold[] }) {
  const t = useTranslations('reviews.threshold')
  const format = useFormatter()
  if (thresholds.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('recorded')}</h2>
      <ul>
        {thresholds.map(({ id, role, threshold, belowAs, above, below, ungraded, by, at }) => (
          <li key={id} className={styles.row}>
            <span>
              {t('record', {
                role: t(`roles.${role}`),
                threshold: format.number(threshold),
                above,
                below,
                belowAs: t(`below.${belowAs}`),
                ungraded,
              })}
            </span>
            <span className={styles.help}>
              {t('by', {
                name: by,
                at: format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
