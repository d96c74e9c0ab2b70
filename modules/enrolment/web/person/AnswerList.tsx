import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question, WholeEdition } from '../../../programmes/contract.ts'
import type { WholeEnrolment } from '../../contract.ts'
import { AnswerWords } from './AnswerWords.tsx'
import styles from './AnswerList.module.css'

/** Each question as this person read it, with what they said; the ones left blank are named at the end. */
export function AnswerList({ enrolment, edition }: { enrolment: WholeEnrolment; edition: WholeEdition }) {
  const t = useTranslations('enrolment.person')
  const { language } = useLanguage()
  const { role, answers } = enrolment
  const asked = edition.questions.filter(({ askedOf }) => askedOf === 'both' || askedOf === role)
  const answered = asked.filter(({ key }) => answers[key] !== undefined)
  const blank = asked.filter(({ key }) => answers[key] === undefined)
  const wording = (question: Question) =>
    ((role === 'mentor' && question.mentorWording) || question.wording)[language]
  return (
    <section>
      <h2 className={styles.title}>{t('answers', { answered: answered.length, asked: asked.length })}</h2>
      <dl className={styles.list}>
        {answered.map((question) => (
          <div key={question.key} className={styles.row}>
            <dt className={styles.question}>
              {wording(question)}
              {question.readers === 'team' && (
                <span className={styles.team}>
                  <Icon name="lock" size={16} />
                  {t('teamOnly')}
                </span>
              )}
            </dt>
            <dd>
              <AnswerWords
                answer={answers[question.key]!}
                question={question}
                role={role}
                themes={edition.themes}
              />
            </dd>
          </div>
        ))}
      </dl>
      {blank.length > 0 && (
        <div className={styles.blank}>
          <h3 className={styles.blankTitle}>{t('blank', { count: blank.length })}</h3>
          <ul>
            {blank.map((question) => (
              <li key={question.key}>{wording(question)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
