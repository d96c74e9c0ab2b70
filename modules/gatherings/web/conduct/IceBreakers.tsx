import { useTranslations } from 'use-intl'
import styles from '../Gatherings.module.css'

/** Three questions for a table that falls silent. */
export function IceBreakers({ iceBreakers }: { readonly iceBreakers: readonly string[] }) {
  const t = useTranslations('gatherings.conduct')
  if (iceBreakers.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('ice')}</h2>
      <ul className={styles.section}>
        {iceBreakers.map((question) => (
          <li key={question} className={styles.question}>
            {question}
          </li>
        ))}
      </ul>
    </section>
  )
}
