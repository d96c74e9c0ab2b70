import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { say, type Sentence } from '../../../matching/rules.ts'
import type { SuggestedMentor } from '../../contract.ts'
import styles from './Mentor.module.css'

/** Why somebody is suggested, in words that the reader may read; never a score. */
export function ReasonList({ reasons }: Pick<SuggestedMentor, 'reasons'>) {
  const words = useTranslations('matching')
  const { language } = useLanguage()
  if (reasons.length === 0) return null
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)} className={styles.reason}>
          <Icon name="check" size={18} />
          <span>{say(reason as Sentence, language, words)}</span>
        </li>
      ))}
    </ul>
  )
}
