import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { AnsweredQuestion } from '../../contract.ts'
import styles from './SurveyResults.module.css'
import { useShareWords } from './use-share-words.ts'

/** Answers to a question of one choice as parts of a bar, each with its count in words; what hides is no part of it. */
export function AnswersBar({ question }: { question: AnsweredQuestion }) {
  const t = useTranslations('surveys.results')
  const { language } = useLanguage()
  const { number } = useShareWords()
  const yes = question.cells.filter(({ isHeadline }) => isHeadline).length
  const shadeOf = (at: number) =>
    at < yes ? (at === 0 ? styles.yes : styles.rather) : at === yes ? styles.not : styles.no
  return (
    <>
      <p className={styles.barTitle}>{t('questionOf', { of: number(question.of!) })}</p>
      <span className={styles.bar} aria-hidden="true">
        {question.cells.map(
          ({ key, count }, at) =>
            count !== null &&
            count > 0 && <span key={key} className={shadeOf(at)} style={{ flexGrow: count }} />,
        )}
      </span>
      <ul className={styles.legend}>
        {question.cells.map(({ key, label, count }, at) => (
          <li key={key}>
            <span className={`${styles.swatch} ${shadeOf(at)}`} aria-hidden="true" />
            <strong>{count === null ? t('hiddenCell') : number(count)}</strong> {label[language]}
          </li>
        ))}
      </ul>
    </>
  )
}
