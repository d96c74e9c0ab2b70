import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../platform/web/design/Banner.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { LinkButton } from '../../../platform/web/design/LinkButton.tsx'
import { TextLink } from '../../../platform/web/design/TextLink.tsx'
import { useAction } from '../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import type { MeetingPapers } from '../../meetings/contract.ts'
import type { Workshop } from '../../workshops/contract.ts'
import { findQuiz, openQuiz, type QuizSubject } from '../contract.ts'
import { MakeDialog } from './make/MakeDialog.tsx'
import styles from './Quiz.module.css'

export const WorkshopQuiz = ({ workshop }: { readonly workshop: Workshop }) => (
  <QuizCard subject="workshop" subjectId={workshop.id} />
)
export const MeetingQuiz = ({ papers }: { readonly papers: MeetingPapers }) => (
  <QuizCard subject="meeting" subjectId={papers.meeting.id} />
)

type QuizCardProps = { readonly subject: QuizSubject; readonly subjectId: string }

/** A few questions at the end: prepared, opened with a code, answered on the phone, closed. */
function QuizCard({ subject, subjectId }: QuizCardProps) {
  const t = useTranslations('quizzes.card')
  const organisation = useOrganisation()
  const refusalText = useRefusalText('quizzes')
  const [isMaking, setIsMaking] = useState(false)
  const { data } = useEndpoint(findQuiz, { subject, subjectId }, { followed: true })
  const open = useAction(openQuiz, { refreshes: [findQuiz] })
  if (!data) return null
  const { quiz, mayMake } = data
  if (!quiz && !mayMake) return null
  const page = quiz ? `/${organisation}/quizzes/${quiz.id}` : ''
  return (
    <section className={styles.card}>
      <h3>{t('title')}</h3>
      {!quiz && <p className={styles.help}>{t(`none.${subject}`)}</p>}
      {quiz?.isMine && quiz.state === 'draft' && <p>{t('ready', { count: quiz.questions })}</p>}
      {quiz?.isMine && quiz.state === 'open' && (
        <>
          <p className={styles.code}>{quiz.code}</p>
          <p className={styles.help}>{t('codeHelp')}</p>
        </>
      )}
      {quiz && !quiz.isMine && quiz.state === 'open' && (
        <p>{t('progress', { answered: quiz.answered, count: quiz.questions })}</p>
      )}
      {quiz?.state === 'closed' && <p className={styles.help}>{t('closed')}</p>}
      {open.error && (
        <Banner tone="care" live>
          {refusalText(open.error)}
        </Banner>
      )}
      <div className={styles.actions}>
        {!quiz && <Button onPress={() => setIsMaking(true)}>{t('make')}</Button>}
        {quiz?.isMine && quiz.state !== 'open' && (
          <Button
            variant={quiz.state === 'draft' ? 'primary' : 'secondary'}
            pending={open.pending}
            onPress={() => open.run({ id: quiz.id, isOpen: true })}
          >
            {t(quiz.state === 'draft' ? 'open' : 'reopen')}
          </Button>
        )}
        {quiz?.isMine && quiz.state === 'open' && (
          <Button pending={open.pending} onPress={() => open.run({ id: quiz.id, isOpen: false })}>
            {t('close')}
          </Button>
        )}
        {quiz?.isMine && quiz.state === 'draft' && (
          <Button variant="link" onPress={() => setIsMaking(true)}>
            {t('rewrite')}
          </Button>
        )}
        {quiz && !quiz.isMine && quiz.state === 'open' && quiz.answered < quiz.questions && (
          <LinkButton variant="primary" href={page}>
            {t('answer')}
          </LinkButton>
        )}
        {quiz && (quiz.isMine || quiz.state === 'closed' || quiz.answered === quiz.questions) && (
          <TextLink href={page}>{t('see')}</TextLink>
        )}
      </div>
      {isMaking && (
        <MakeDialog
          subject={subject}
          subjectId={subjectId}
          quizId={quiz?.id}
          onClose={() => setIsMaking(false)}
        />
      )}
    </section>
  )
}
