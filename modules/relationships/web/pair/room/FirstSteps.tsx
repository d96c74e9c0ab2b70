import { useTranslations } from 'use-intl'
import { firstName } from '../../first-name.ts'
import styles from './FirstSteps.module.css'
import type { InPair } from './slots.ts'

/** What to do now, in order; the words differ for the one who helps and the one who asks. */
export function FirstSteps({ relationship }: InPair) {
  const t = useTranslations('relationships.steps')
  const { role, partner } = relationship
  const name = firstName(partner.name)
  return (
    <section className={styles.steps}>
      <p className={styles.eyebrow}>{t('eyebrow')}</p>
      <h2>{t('title')}</h2>
      <ol className={styles.list}>
        {(['date', 'question', 'after'] as const).map((step) => (
          <li key={step}>{t(`${step}.${role}`, { name })}</li>
        ))}
      </ol>
    </section>
  )
}
