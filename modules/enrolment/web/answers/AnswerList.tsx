import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { askedOf } from '../../../questionnaires/rules.ts'
import { AnswerWords, EarlierWords } from '../../../questionnaires/web/index.ts'
import type { WholeEnrolment } from '../../contract.ts'
import styles from './AnswerList.module.css'

export type Answered = Pick<WholeEnrolment, 'asked' | 'answers' | 'answeredUnder' | 'questionnaireVersion'>

/** Each question as this role reads it, with what was said; the ones left blank are named at the end. */
export function AnswerList({ asked, answers, answeredUnder }: Answered) {
  const t = useTranslations('enrolment.person')
  const { language } = useLanguage()
  const answered = asked.filter(({ key }) => answers[key] !== undefined)
  const blank = askedOf(asked, answers).filter(({ key }) => answers[key] === undefined)
  const gone = Object.values(answeredUnder).filter(
    ({ key }) => !asked.some((question) => question.key === key),
  )
  return (
    <>
      <dl className={styles.list}>
        {answered.map((question) => {
          const earlier = answeredUnder[question.key]
          return (
            <div key={question.key} className={styles.row}>
              <dt className={styles.question}>
                {question.wording[language]}
                {question.readers === 'team' && (
                  <span className={styles.team}>
                    <Icon name="lock" size={16} />
                    {t('teamOnly')}
                  </span>
                )}
              </dt>
              <dd>
                {earlier ? (
                  <EarlierWords question={earlier} answer={answers[question.key]!} />
                ) : (
                  <AnswerWords answer={answers[question.key]!} question={question} />
                )}
              </dd>
            </div>
          )
        })}
        {gone.map((question) => (
          <div key={question.key} className={styles.row}>
            <dt className={styles.question}>{question.wording[language]}</dt>
            <dd>
              <AnswerWords answer={answers[question.key]!} question={question} />
            </dd>
          </div>
        ))}
      </dl>
      {blank.length > 0 && (
        <div className={styles.blank}>
          <h3 className={styles.blankTitle}>{t('blank', { count: blank.length })}</h3>
          <ul>
            {blank.map((question) => (
              <li key={question.key}>{question.wording[language]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
