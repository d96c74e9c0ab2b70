import { useTranslations } from 'use-intl'
import { whyNotQuestions } from '../../../programmes/rules.ts'
import { whyNotHeadline } from '../../rules.ts'
import styles from '../Surveys.module.css'
import type { QuestionsDraft } from './questions-draft.ts'

/** What stands in the way of saving: the server refuses it by the same word. */
export function WhyNotSave({ draft: { questions, headline } }: { draft: QuestionsDraft }) {
  const t = useTranslations('surveys')
  const refusal = whyNotQuestions([], questions, {})
  const code =
    refusal?.code ??
    (headline?.options.length === 0 ? 'headline-unknown' : whyNotHeadline(headline, questions))
  if (code === undefined || code === 'kind-is-answered') return null
  const at = questions.findIndex(({ key }) => key === refusal?.question)
  return (
    <p className={styles.wrong}>
      {at >= 0 && `${t('questions.number', { number: at + 1 })} · `}
      {t(`refusals.${code}`)}
    </p>
  )
}
