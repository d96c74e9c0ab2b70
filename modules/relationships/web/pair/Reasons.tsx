import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { say, type Sentence } from '../../../matching/rules.ts'
import type { WordedReason } from '../../contract.ts'
import styles from './Reasons.module.css'

/** Why these two, in words that the reader may read; never a score. */
export function Reasons({ reasons }: { reasons: readonly WordedReason[] }) {
  const t = useTranslations('relationships.pair')
  const words = useTranslations('matching')
  const { language } = useLanguage()
  if (reasons.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{t('why')}</h2>
      <ol className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)} className={styles.reason}>
            <span>{say(reason as Sentence, language, words)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
