import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { AnswerWords, type AnswerWordsProps } from './AnswerWords.tsx'
import styles from './EarlierWords.module.css'

/** An answer under the words that it was given to, where the question reads otherwise now. */
export function EarlierWords({ question, answer }: AnswerWordsProps) {
  const t = useTranslations('questionnaires.earlier')
  const { language } = useLanguage()
  return (
    <div className={styles.earlier}>
      <p>{t('asked', { question: question.wording[language] })}</p>
      <p>{t('answered')}</p>
      <AnswerWords question={question} answer={answer} />
    </div>
  )
}
