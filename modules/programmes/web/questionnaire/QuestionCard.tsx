import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import type { Question, Role, WholeEdition } from '../../contract.ts'
import { useWording } from '../use-wording.ts'
import { criterionOf, otherUseOf } from './criterion-of.ts'
import styles from './QuestionnairePage.module.css'
import { RewordQuestion } from './RewordQuestion.tsx'

export type QuestionCardProps = { question: Question; edition: WholeEdition; role: Role }

/** A question as this role reads it, who will read the answer, and the criterion that it feeds. */
export function QuestionCard({ question, edition, role }: QuestionCardProps) {
  const t = useTranslations('programmes.questionnaire')
  const wording = useWording()
  const asked = role === 'mentor' && question.mentorWording ? question.mentorWording : question.wording
  const options =
    question.optionsFrom === 'themes'
      ? edition.themes.map((theme) => (role === 'mentor' ? theme.offering : theme.asking))
      : question.options.map((option) => option.label)
  return (
    <li className={styles.question}>
      <div className={styles.asked}>
        <h2 className={styles.wording}>{wording(asked)}</h2>
        {question.help && <p className={styles.help}>{wording(question.help)}</p>}
        <p className={styles.kind}>
          {t(`kinds.${question.kind}`)}
          {!question.required && t('optional')}
        </p>
        <RewordQuestion question={question} edition={edition} />
        {options.length > 0 && (
          <ul className={styles.options}>
            {options.map((option) => (
              <li key={option.fr}>{wording(option)}</li>
            ))}
          </ul>
        )}
      </div>
      <dl className={styles.use}>
        <dt className={styles.term}>{t('usedFor')}</dt>
        <dd>
          <CriterionUse question={question} edition={edition} />
        </dd>
        <dt className={styles.term}>{t('readBy')}</dt>
        <dd className={styles.readers}>
          <Icon name={question.readers === 'team' ? 'lock' : 'pair'} size={18} />
          {t(`readers.${question.readers}`)}
        </dd>
        {question.special && (
          <dd>
            <Badge tone="waiting">{t('special')}</Badge>
          </dd>
        )}
      </dl>
    </li>
  )
}

function CriterionUse({ question, edition }: Omit<QuestionCardProps, 'role'>) {
  const t = useTranslations('programmes.questionnaire')
  const criterion = criterionOf(question.key, edition.matchingDefaults.weights)
  const other = otherUseOf(question.key)
  if (!criterion) {
    return (
      <span className={other ? undefined : styles.none}>
        {t(other ? `otherUses.${other}` : 'noCriterion')}
      </span>
    )
  }
  const { id, points } = criterion
  const name = t.has(`criteria.${id}`) ? t(`criteria.${id}`) : t('ownCriterion')
  return (
    <>
      <strong>{name}</strong>
      <span className={styles.points}>{points === 0 ? t('noWeight') : t('points', { points })}</span>
    </>
  )
}
