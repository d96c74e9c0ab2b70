import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import type { Role, WholeEdition } from '../../contract.ts'
import { QuestionCard } from './QuestionCard.tsx'
import styles from './QuestionnairePage.module.css'

/** The questions of one role, in their order. */
export function QuestionList({ edition, role }: { edition: WholeEdition; role: Role }) {
  const t = useTranslations('programmes.questionnaire')
  const asked = edition.questions.filter(({ askedOf }) => askedOf === role || askedOf === 'both')
  if (asked.length === 0) {
    return (
      <EmptyState icon="document" title={t('emptyTitle')}>
        {t('emptyText')}
      </EmptyState>
    )
  }
  return (
    <ol className={styles.questions}>
      {asked.map((question) => (
        <QuestionCard key={question.key} question={question} edition={edition} role={role} />
      ))}
    </ol>
  )
}
