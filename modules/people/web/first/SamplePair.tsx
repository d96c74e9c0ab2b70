import { useTranslations } from 'use-intl'
import { AvatarPair } from '../../../../platform/web/design/AvatarPair.tsx'
import { inBold } from '../in-bold.tsx'
import styles from './SamplePair.module.css'

/** One invented pair, as Binôme would explain it to both. */
export function SamplePair() {
  const t = useTranslations('people.first.sample')
  const mentor = t('mentor')
  const mentee = t('mentee')
  return (
    <figure className={styles.sample}>
      <figcaption className={styles.caption}>{t('caption')}</figcaption>
      <div className={styles.names}>
        <AvatarPair first={mentor} second={mentee} size="large" />
        <div>
          <p className={styles.title}>{t('title')}</p>
          <p className={styles.places}>{t('places')}</p>
        </div>
      </div>
      <p className={styles.why}>{t('why')}</p>
      <ol className={styles.reasons}>
        {(['need', 'place', 'return'] as const).map((reason) => (
          <li key={reason} className={styles.reason}>
            <span>{t.rich(`reasons.${reason}`, { b: inBold })}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
