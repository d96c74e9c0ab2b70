import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../../programmes/contract.ts'
import type { Builder } from '../../contract.ts'
import type { Draft } from './draft-questions.ts'
import styles from './Builder.module.css'

type GoneQuestionsProps = { builder: Builder; draft: Draft; onBack: (question: Question) => void }

/** What will be asked no more once this is saved, with what was answered to it, and the way back. */
export function GoneQuestions({ builder, draft, onBack }: GoneQuestionsProps) {
  const t = useTranslations('enrolment.builder')
  const { language } = useLanguage()
  const gone = builder.questions.filter(({ key }) => !draft.questions.some((one) => one.key === key))
  if (gone.length === 0) return null
  return (
    <section className={styles.gone}>
      <h2 className={styles.small}>{t('gone.title')}</h2>
      <ul>
        {gone.map((question) => (
          <li key={question.key}>
            <p>{question.wording[language]}</p>
            <p className={styles.note}>{t('gone.answers', { count: builder.answered[question.key] ?? 0 })}</p>
            <Button variant="link" onPress={() => onBack(question)}>
              {t('gone.back')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
