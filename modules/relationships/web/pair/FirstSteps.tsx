import { useTranslations } from 'use-intl'
import type { Role } from '../../../programmes/contract.ts'
import styles from './FirstSteps.module.css'

/** What to do now, in order; the words differ for the one who helps and the one who asks. */
export function FirstSteps({ name, role }: { name: string; role: Role }) {
  const t = useTranslations('relationships.steps')
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
