import { useTranslations } from 'use-intl'
import { PartBar } from '../../../../platform/web/design/PartBar.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { AnsweredQuestion } from '../../contract.ts'
import { useRate } from '../use-rate.ts'
import styles from './SurveyResults.module.css'
import { useShareWords } from './use-share-words.ts'

/** Question by question: how often each answer was chosen, and words whose author agreed. */
export function QuestionsSection({ questions }: { questions: readonly AnsweredQuestion[] }) {
  const t = useTranslations('surveys.results')
  if (questions.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('questions')}</h2>
      <div className={styles.questions}>
        {questions.map((question) =>
          question.kind === 'words' ? (
            <Words key={question.key} question={question} />
          ) : (
            <Choices key={question.key} question={question} />
          ),
        )}
      </div>
    </section>
  )
}

function Choices({ question }: { question: AnsweredQuestion }) {
  const t = useTranslations('surveys.results')
  const { language } = useLanguage()
  const rate = useRate()
  const { number } = useShareWords()
  const { wording, of, cells, kind } = question
  return (
    <article className={styles.question}>
      <h3>{wording[language]}</h3>
      {of === null ? (
        <p className={styles.help}>{t('questionHidden')}</p>
      ) : (
        <>
          <p className={styles.help}>
            {t(kind === 'several' ? 'severalOf' : 'questionOf', { of: number(of) })}
          </p>
          <ul className={styles.cells}>
            {cells.map(({ key, label, count }) => (
              <li key={key}>
                <span>{label[language]}</span>
                <span className={styles.counts}>
                  {count === null ? (
                    t('hiddenCell')
                  ) : (
                    <>
                      {number(count)} {of >= 10 && <strong>{rate(count, of)}</strong>}
                    </>
                  )}
                </span>
                <span className={styles.part}>
                  <PartBar value={count ?? 0} max={of} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

function Words({ question: { wording, of, quotes } }: { question: AnsweredQuestion }) {
  const t = useTranslations('surveys.results')
  const { language } = useLanguage()
  return (
    <article className={styles.question}>
      <h3>{wording[language]}</h3>
      <p className={styles.help}>
        {of === null ? t('questionHidden') : quotes.length === 0 ? t('noQuotes') : t('quotes')}
      </p>
      <ul className={styles.quotes}>
        {quotes.map((words, at) => (
          <li key={at}>
            <blockquote>{words}</blockquote>
          </li>
        ))}
      </ul>
    </article>
  )
}
